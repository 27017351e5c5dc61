/** The words that are said about resources. Kinds and audiences that are none of these are shown as they are. */
import { formatBytes, formatLanguage } from '../../i18n/formats.js';
import { inOneLine } from '../../i18n/facts.js';
import type { Localize } from '../../i18n/localize.js';
import type { Facet } from './resource-list.model.js';

const kinds = ({ msg }: Localize): Readonly<Record<string, string>> => ({
  page: msg('Web page'),
  guide: msg('Guide'),
  report: msg('Report'),
  form: msg('Form'),
  video: msg('Video'),
  audio: msg('Audio'),
});

const audiences = ({ msg }: Localize): Readonly<Record<string, string>> => ({
  survivors: msg('Survivors'),
  families: msg('Families'),
  professionals: msg('Professionals'),
});

export const facetName = ({ msg }: Localize, facet: Facet): string =>
  ({ kind: msg('Kind'), language: msg('Language'), audience: msg('For whom') })[facet];

export function valueName(l10n: Localize, facet: Facet, value: string): string {
  if (facet === 'language') return formatLanguage(l10n.messagesLanguage, value);
  const names = (facet === 'kind' ? kinds : audiences)(l10n);
  return Object.hasOwn(names, value) ? names[value]! : value;
}

export interface Facts {
  readonly kind?: string | undefined;
  readonly format?: string | undefined;
  readonly bytes?: number | undefined;
  readonly language?: string | undefined;
}

/** What a link leads to, so that nobody downloads a film by surprise: `Guide, PDF, 273 kB, French`. */
export function factsOf(l10n: Localize, { kind, format, bytes, language }: Facts): string {
  const { messagesLanguage } = l10n;
  return inOneLine(l10n, [
    kind && valueName(l10n, 'kind', kind),
    format,
    bytes ? formatBytes(messagesLanguage, bytes) : undefined,
    language && valueName(l10n, 'language', language),
  ]);
}
