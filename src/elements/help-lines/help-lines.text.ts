/** What is said of a help line beside its number. */
import type { OpeningHours } from '../../content/document.js';
import { inOneLine } from '../../i18n/facts.js';
import { formatDate, formatLanguage, formatList, formatRegion, formatZone } from '../../i18n/formats.js';
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

/** Country and languages, hours, and the day of the last check: each in a line of its own. */
export function factsOf(
  l10n: Localize,
  { country, languages = [], hours = [], timeZone, verifiedOn }: LineFacts,
  now: number,
): string {
  const { msg, messagesLanguage: language } = l10n;
  const zone = formatZone(language, timeZone);
  const names = languages.map((tag) => formatLanguage(language, tag));
  const checked = verifiedOn && formatDate(language, verifiedOn);
  return [
    inOneLine(l10n, [country && formatRegion(language, country), formatList(language, names)]),
    typeof hours === 'string' ? hours : (
      inOneLine(l10n, [
        ...hours.map((some) => hoursInWords(language, some)),
        hours.length ? zone : '',
        zone && isOpen(hours, timeZone!, now) ? msg('open now') : '',
      ])
    ),
    checked && msg(str`Last checked: ${checked}`),
  ]
    .filter(Boolean)
    .join('\n');
}
