/** Which help line comes first, and what a number is dialled by. */
import type { HelpLine } from '../../content/document.js';
import { matchLanguage } from '../../content/localized.js';

/**
 * Lines that speak the reader's language first, then those of the reader's country; otherwise in the document's order.
 *
 * @param language of the reader
 * @param tags that may tell the reader's country, as one text. Nobody is asked for more.
 */
export function inReadersOrder(lines: readonly HelpLine[], language: string, tags: string): readonly HelpLine[] {
  const rank = ({ languages = [], country }: HelpLine): number =>
    (matchLanguage(language, languages) ? 2 : 0) + (tags.includes(`-${country}`) ? 1 : 0);
  return [3, 2, 1, 0].flatMap((wanted) => lines.filter((line) => rank(line) === wanted));
}

/**
 * The digits of a number as it is written for people. Undefined where it is not one number in its usual marks, but has
 * letters, an extension, or a zero in brackets that only some callers dial: what is dialled must be what is seen.
 */
export const dialled = (number: string): string | undefined =>
  /^([-+*\d\s.\u2010-\u2013]|\(\d\d+\))+$/.test(number) ? number.replace(/[^+*\d]/g, '') : undefined;
