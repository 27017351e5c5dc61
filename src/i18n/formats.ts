/** `Intl` formatters, made once for each language: making one costs more than a hundred uses of it. */
import { isDate } from '../content/dates.js';
import { directionOf } from '../content/language.js';
import { remembered } from '../content/remembered.js';
import { sayLanguage, sayList, sayNumber, saySize } from './familiar.js';

const sizes = remembered((unit: string) =>
  remembered((language: string) => new Intl.NumberFormat(language, { style: 'unit', unit })),
);
const lists = remembered((language: string) => new Intl.ListFormat(language));
// A date without a time is midnight in UTC (ECMAScript, Date.parse): west of Greenwich it would be the day before. Its year
// is the Gregorian one, also where a language counts years by another calendar.
const dates = remembered((length: number) =>
  remembered(
    (language: string) =>
      new Intl.DateTimeFormat(language, {
        calendar: 'gregory',
        timeZone: 'UTC',
        year: 'numeric',
        month: length > 4 ? 'long' : undefined,
        day: length > 7 ? 'numeric' : undefined,
      }),
  ),
);
const hours = remembered(
  (language: string) => new Intl.NumberFormat(language, { style: 'unit', unit: 'hour', unitDisplay: 'long' }),
);
const times = remembered((language: string) => new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' }));
const weekdays = remembered((language: string) => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }));
// Swedish is written as ISO 8601 is, but for the `T`.
const clocks = remembered(
  (timeZone: string) => new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
);
// The names themselves: they are looked for through all zones of the world.
const zones = remembered((timeZone: string) =>
  remembered(
    (language: string) =>
      new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' })
        .formatToParts()
        .find(({ type }) => type === 'timeZoneName')?.value,
  ),
);
const regions = remembered((language: string) => new Intl.DisplayNames(language, { type: 'region' }));
const languages = remembered((language: string) => new Intl.DisplayNames(language, { type: 'language' }));

/** `1,234` */
export const formatNumber = (language: string, value: number): string =>
  sayNumber(language, value) ?? value.toLocaleString(language);

/**
 * `273 kB`, in French `273 ko`. Less than a kilobyte is said as one; what would be a thousand when it is rounded is one of the
 * larger unit.
 */
export function formatBytes(language: string, bytes: number): string {
  const [amount, unit] =
    bytes < 999_500 ?
      ([Math.max(Math.round(bytes / 1e3), 1), 'kilobyte'] as const)
    : ([Math.round(bytes / 1e5) / 10, 'megabyte'] as const);
  return saySize(language, amount, unit) ?? sizes(unit)(language).format(amount);
}

/**
 * Words that may run in a direction of their own, set apart from a text that runs from right to left (UAX #9, isolates):
 * two names with a comma between them would else change places.
 */
export const isolated = (language: string, words: readonly string[]): readonly string[] =>
  directionOf(language) === 'rtl' ? words.map((word) => `\u2068${word}\u2069`) : words;

/** `C3P and NCMEC` */
export const formatList = (language: string, items: readonly string[]): string =>
  sayList(language, items) ?? lists(language).format(isolated(language, items));

/** `2018`, `May 2018`, « 1 mai 2018 ». What is no date comes back as it is. */
export const formatDate = (language: string, date: string): string =>
  isDate(date) ? dates(date.length)(language).format(Date.parse(date)) : date;

/** A name out of a list. What is no code, for which `Intl` throws, stays as it is. */
function nameIn(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The name of a language in another: `French`, « anglais ». */
export const formatLanguage = (language: string, tag: string): string =>
  sayLanguage(language, tag) ?? nameIn(languages(language), tag);

/** The name of a country: `Canada`. */
export const formatRegion = (language: string, code: string): string => nameIn(regions(language), code);

/** `9:00 AM`, « 9 h 00 »: the time of day in a moment of UTC. */
export const formatTime = (language: string, moment: number): string => times(language).format(moment);

/** `24 hours` */
export const formatHours = (language: string, number: number): string => hours(language).format(number);

/** `Monday – Friday`; one day where both are the same. Moments of UTC. */
export const formatWeekdays = (language: string, from: number, to: number): string => weekdays(language).formatRange(from, to);

/** `Eastern Time`; nothing where there is no such time zone. */
export function formatZone(language: string, timeZone: string | undefined): string | undefined {
  try {
    return timeZone && zones(timeZone)(language);
  } catch {
    return undefined;
  }
}

/** What a clock in a time zone shows at a moment, as a moment of UTC. */
export const localMoment = (timeZone: string, moment: number): number =>
  Date.parse(`${clocks(timeZone).format(moment).replace(' ', 'T')}Z`);
