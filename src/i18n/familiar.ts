/**
 * What `Intl` says in English and French, without it: the first formatter of a page, whichever it is, makes the browser
 * look through the data of all its locales, which takes as long as all the rest that a widget does
 * (docs/adr/0022-without-intl.md). Undefined where it takes `Intl`; where not, it says the very same.
 */
import { isFamiliar, languageOf } from '../content/language.js';

const SAYS = {
  en: { and: ' and ', kilobyte: ' kB', megabyte: ' MB', point: '.', en: 'English', fr: 'French' },
  fr: { and: ' et ', kilobyte: '\u00A0ko', megabyte: '\u00A0Mo', point: ',', en: 'anglais', fr: 'français' },
};

const saysIn = (language: string): (typeof SAYS)['en'] | undefined =>
  isFamiliar(language) ? SAYS[languageOf(language) as 'en' | 'fr'] : undefined;

/** Less than a thousand, without a fraction: more have a sign between the thousands. */
export const sayNumber = (language: string, value: number): string | undefined =>
  value < 1000 && isFamiliar(language) ? `${value}` : undefined;

/** A size with at most one digit after the point. */
export function saySize(language: string, amount: number, unit: 'kilobyte' | 'megabyte'): string | undefined {
  const says = saysIn(language);
  return says && amount < 1000 ? `${amount}`.replace('.', says.point) + says[unit] : undefined;
}

/** One item, or two. */
export function sayList(language: string, items: readonly string[]): string | undefined {
  const says = saysIn(language);
  return says && items.length < 3 ? items.join(says.and) : undefined;
}

/** The name of a language that is one of the two, without a region. */
export const sayLanguage = (language: string, tag: string): string | undefined =>
  tag.length < 3 && isFamiliar(tag) ? saysIn(language)?.[tag as 'en' | 'fr'] : undefined;
