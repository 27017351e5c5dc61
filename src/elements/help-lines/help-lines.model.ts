/** Which help line comes first, which is too old, and what a number is dialled by. */
import type { HelpLine } from '../../content/document.js';
import { languageOf } from '../../content/language.js';
import { DAY } from './help-lines.hours.js';

/**
 * Lines that speak the reader's language first, then those of the reader's country; otherwise in the document's order.
 *
 * @param tags what is known of the reader: BCP 47 tags, the surest first. Nobody is asked for more.
 */
export function inReadersOrder(lines: readonly HelpLine[], tags: readonly string[]): readonly HelpLine[] {
  const language = languageOf(tags[0]!);
  const region = /-([A-Z]{2})\b/.exec(tags.join(' '))?.[1];
  const rank = ({ languages, country }: HelpLine): number =>
    (languages?.some((tag) => languageOf(tag) === language) ? 2 : 0) + (country === region ? 1 : 0);
  return lines.toSorted((a, b) => rank(b) - rank(a));
}

/** Whether nobody has checked an entry for so many days. */
export const isStale = (verifiedOn: string | undefined, days: number, now: number): boolean =>
  !(Date.parse(verifiedOn ?? '') > now - days * DAY);

/**
 * The digits of a number as it is written for people. Undefined where it is more than one number in its usual marks
 * (letters, an extension, a second number): what would be dialled must be what is seen.
 */
export function dialled(number: string): string | undefined {
  if (!/^[-+*\d\s().\u2010-\u2013]+$/.test(number)) return undefined;
  // "+44 (0)20": the zero is for calls without the country's code.
  return number.replace(/^(\s*\+.*)\(0\)/, '$1').replace(/[^+*\d]/g, '');
}
