/** Which help line comes first, and what a number is dialled by. */
import type { HelpLine } from '../../content/document.js';
import { languageOf } from '../../content/language.js';

/**
 * Lines that speak the reader's language first, then those of the reader's country; otherwise in the document's order.
 *
 * @param reader BCP 47 tags that tell of the reader, the surest first, as one text. Nobody is asked for more.
 */
export function inReadersOrder(lines: readonly HelpLine[], language: string, reader: string): readonly HelpLine[] {
  const rank = ({ languages, country }: HelpLine): number =>
    Number(languages?.some((tag) => languageOf(tag) === languageOf(language)) ?? 0) * 2 + Number(reader.includes(`-${country}`));
  return lines.toSorted((a, b) => rank(b) - rank(a));
}

/**
 * The digits of a number as it is written for people. Undefined where it is more than one number in its usual marks
 * (letters, an extension, a second number): what would be dialled must be what is seen.
 */
export function dialled(number: string): string | undefined {
  if (!/^[-+*\d\s().\u2010-\u2013]+$/.test(number)) return undefined;
  // "+44 (0)20": the zero is for calls without the country's code.
  return number.replace(/^(\s*\+.*)\(0\)/, '$1').replace(/[^+*\d]/g, '');
}
