/**
 * What `Intl` says in English and French, without it: the first formatter of a page, whichever it is, makes the browser
 * look through the data of all its locales, which takes as long as all the rest that a widget does
 * (docs/adr/0022-without-intl.md). Undefined where it takes `Intl`; where not, it says the very same.
 */
import { isFamiliar, languageOf } from '../content/language.js';

const SAYS = {
  en: { and: ' and ', kilobytes: ' kB', megabytes: ' MB', point: '.', en: 'English', fr: 'French' },
  fr: { and: ' et ', kilobytes: '\u00A0ko', megabytes: '\u00A0Mo', point: ',', en: 'anglais', fr: 'français' },
};

const saysIn = (language: string): (typeof SAYS)['en'] | undefined =>
  isFamiliar(language) ? SAYS[languageOf(language) as 'en' | 'fr'] : undefined;

/** What has no sign between the thousands, and no fraction. */
export const sayNumber = (language: string, value: number): string | undefined =>
  value < 1000 && isFamiliar(language) ? `${value}` : undefined;

/** Less than a thousand kilobytes or megabytes: more have a sign between the thousands. */
export function sayBytes(language: string, bytes: number): string | undefined {
  const says = saysIn(language);
  if (!says || bytes >= 999_950_000) return undefined;
  if (bytes < 999_500) return `${Math.max(Math.round(bytes / 1e3), 1)}${says.kilobytes}`;
  return `${Math.round(bytes / 1e5) / 10}`.replace('.', says.point) + says.megabytes;
}

/** One item, or two. */
export const sayList = (language: string, items: readonly string[]): string | undefined =>
  items.length < 3 && isFamiliar(language) ? items.join(saysIn(language)?.and) : undefined;

/** The name of a language that is one of the two, without a region. */
export const sayLanguage = (language: string, tag: string): string | undefined =>
  tag.length < 3 && isFamiliar(tag) ? saysIn(language)?.[tag as 'en' | 'fr'] : undefined;
