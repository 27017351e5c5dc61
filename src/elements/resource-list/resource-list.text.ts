/** The words that are said about resources. Kinds that are none of these are shown as they are. */
import { formatBytes, formatLanguage, isolated } from '../../i18n/formats.js';
import type { Localize } from '../../i18n/localize.js';

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

export interface Facts {
  readonly kind?: string | undefined;
  readonly format?: string | undefined;
  readonly bytes?: number | undefined;
  readonly language?: string | undefined;
}

/** What a link leads to, so that nobody downloads a film by surprise: `Guide, PDF, 273 kB, French`. */
export function factsOf(l10n: Localize, { kind, format, bytes, language }: Facts): string {
  const { messagesLanguage, msg } = l10n;
  const facts = [
    kind && kindName(l10n, kind),
    format,
    bytes ? formatBytes(messagesLanguage, bytes) : undefined,
    language && formatLanguage(messagesLanguage, language),
  ].flatMap((fact) => fact || []);
  return isolated(messagesLanguage, facts).join(msg(', ', { desc: 'Between the facts about a resource' }));
}
