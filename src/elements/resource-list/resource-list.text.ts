/** The words that are said about resources. Kinds and audiences that are none of these are shown as they are. */
import { formatBytes, formatLanguage } from '../../i18n/formats.js';
import type { Localize } from '../../i18n/localize.js';
import type { Facet } from './resource-list.model.js';

export function kindName({ msg }: Localize, kind: string): string {
  switch (kind) {
    case 'page':
      return msg('Web page');
    case 'guide':
      return msg('Guide');
    case 'report':
      return msg('Report');
    case 'form':
      return msg('Form');
    case 'video':
      return msg('Video');
    case 'audio':
      return msg('Audio');
    default:
      return kind;
  }
}

export function audienceName({ msg }: Localize, audience: string): string {
  switch (audience) {
    case 'survivors':
      return msg('Survivors');
    case 'families':
      return msg('Families');
    case 'professionals':
      return msg('Professionals');
    default:
      return audience;
  }
}

export function facetName({ msg }: Localize, facet: Facet): string {
  switch (facet) {
    case 'kind':
      return msg('Kind');
    case 'language':
      return msg('Language');
    case 'audience':
      return msg('For whom');
  }
}

export function valueName(l10n: Localize, facet: Facet, value: string): string {
  switch (facet) {
    case 'kind':
      return kindName(l10n, value);
    case 'language':
      return formatLanguage(l10n.messagesLanguage, value);
    case 'audience':
      return audienceName(l10n, value);
  }
}

export interface Facts {
  readonly kind?: string | undefined;
  readonly format?: string | undefined;
  readonly bytes?: number | undefined;
  readonly language?: string | undefined;
}

/** What a link leads to, so that nobody downloads a film by surprise: `Guide, PDF, 273 kB, French`. */
export function factsOf(l10n: Localize, { kind, format, bytes, language }: Facts): string {
  const { messagesLanguage, msg } = l10n;
  return [
    kind && kindName(l10n, kind),
    format,
    bytes ? formatBytes(messagesLanguage, bytes) : undefined,
    language && formatLanguage(messagesLanguage, language),
  ]
    .filter(Boolean)
    .join(msg(', ', { desc: 'Between the facts about a resource' }));
}
