/** `Intl` formatters, made once for each language: making one costs more than a hundred uses of it. */
import { isDate } from '../content/dates.js';
import { directionOf } from '../content/language.js';

/** A function of a language's tag and something else that remembers what it made. */
function remembered<F>(make: (language: string, detail: string) => F): (language: string, detail?: string) => F {
  const made = new Map<string, F>();
  return (language, detail = '') => {
    const key = language + detail;
    let formatter = made.get(key);
    if (!formatter) made.set(key, (formatter = make(language, detail)));
    return formatter;
  };
}

const sizes = remembered(
  (language, unit) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: unit === 'kilobyte' ? 0 : 1 }),
);
const lists = remembered((language) => new Intl.ListFormat(language));
// A date without a time is midnight in UTC (ECMAScript, Date.parse): west of Greenwich it would be the day before. Its year
// is the Gregorian one, also where a language counts years by another calendar.
const dates = remembered(
  (language, length) =>
    new Intl.DateTimeFormat(language, {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      month: Number(length) > 4 ? 'long' : undefined,
      day: Number(length) > 7 ? 'numeric' : undefined,
    }),
);
const languages = remembered((language) => new Intl.DisplayNames(language, { type: 'language' }));

/** `1,234` */
export const formatNumber = (language: string, value: number): string => value.toLocaleString(language);

/** `273 kB`, in French `273 ko`. Less than a kilobyte is said as one. */
export const formatBytes = (language: string, bytes: number): string =>
  bytes < 1e6 ? sizes(language, 'kilobyte').format(Math.max(bytes / 1e3, 1)) : sizes(language, 'megabyte').format(bytes / 1e6);

/**
 * Words that may run in a direction of their own, set apart from a text that runs from right to left (UAX #9, isolates):
 * two names with a comma between them would else change places.
 */
export const isolated = (language: string, words: readonly string[]): readonly string[] =>
  directionOf(language) === 'rtl' ? words.map((word) => `\u2068${word}\u2069`) : words;

/** `C3P and NCMEC` */
export const formatList = (language: string, items: readonly string[]): string =>
  lists(language).format(isolated(language, items));

/** `2018`, `May 2018`, « 1 mai 2018 ». What is no date comes back as it is. */
export const formatDate = (language: string, date: string): string =>
  isDate(date) ? dates(language, `${date.length}`).format(Date.parse(date)) : date;

/** The name of a language in another: `French`, « anglais ». What is no tag, for which `Intl` throws, stays as it is. */
export function formatLanguage(language: string, tag: string): string {
  try {
    return languages(language).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
