/** What is said of a help line beside its number. */
import type { OpeningHours } from '../../content/document.js';
import { canonicalLanguage } from '../../content/language.js';
import { formatDate, formatLanguage, formatList, formatRegion, formatZone, isolated } from '../../i18n/formats.js';
import type { Localize } from '../../i18n/localize.js';
import { str } from '../../i18n/str.js';
import { hoursInWords, isOpen } from './help-lines.hours.js';

export interface LineFacts {
  readonly country?: string | undefined;
  readonly languages?: readonly string[] | undefined;
  /** As data, or in the page's own words. */
  readonly hours?: readonly OpeningHours[] | string | undefined;
  readonly timeZone?: string | undefined;
  readonly verifiedOn?: string | undefined;
}

const inOneLine = ({ msg, messagesLanguage }: Localize, facts: readonly (string | undefined)[]): string =>
  isolated(
    messagesLanguage,
    facts.flatMap((fact) => fact || []),
  ).join(msg(', ', { desc: 'Between the facts about a resource' }));

function hoursOf(l10n: Localize, { hours, timeZone }: LineFacts, now: number): string | undefined {
  if (typeof hours === 'string') return hours;
  if (!hours?.length) return undefined;
  const zone = formatZone(l10n.messagesLanguage, timeZone);
  return inOneLine(l10n, [
    ...hours.map((some) => hoursInWords(l10n.messagesLanguage, some)),
    zone,
    zone && isOpen(hours, timeZone!, now) ? l10n.msg('open now') : '',
  ]);
}

/** Country and languages, hours, and the day of the last check: each in a line of its own. */
export function factsOf(l10n: Localize, line: LineFacts, now: number): string {
  const { msg, messagesLanguage: language } = l10n;
  const { country, languages = [], verifiedOn } = line;
  const names = languages.map((tag) => formatLanguage(language, canonicalLanguage(tag) || tag));
  const checked = verifiedOn && formatDate(language, verifiedOn);
  return [
    inOneLine(l10n, [country && formatRegion(language, country), formatList(language, names)]),
    hoursOf(l10n, line, now),
    checked && msg(str`Last checked: ${checked}`),
  ]
    .filter(Boolean)
    .join('\n');
}
