/** `Intl` formatters, made once for each language: making one costs more than a hundred uses of it. */

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
const languages = remembered((language) => new Intl.DisplayNames(language, { type: 'language' }));

const hours = remembered((language) => new Intl.NumberFormat(language, { style: 'unit', unit: 'hour', unitDisplay: 'long' }));
// As exact as the dashes in `2018-05-01` say.
const dates = remembered(
  (language, { length }) =>
    new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(length > 0 && { month: 'long' }),
      ...(length > 1 && { day: 'numeric' }),
    }),
);
// Swedish is written as ISO 8601 is, but for the `T`.
const clocks = remembered(
  (language, timeZone) => new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'short', timeStyle: 'short' }),
);
const times = remembered((language) => new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' }));
const weekdays = remembered((language) => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }));
// The names themselves: they are looked for through all zones of the world.
const zones = remembered(
  (language, timeZone) =>
    new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' })
      .formatToParts()
      .find(({ type }) => type === 'timeZoneName')?.value,
);
const regions = remembered((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** `1,234` */
export const formatNumber = (language: string, value: number): string => value.toLocaleString(language);

/** `273 kB`, in French `273 ko`. Less than a kilobyte is said as one. */
export const formatBytes = (language: string, bytes: number): string =>
  bytes < 1e6 ? sizes(language, 'kilobyte').format(Math.max(bytes / 1e3, 1)) : sizes(language, 'megabyte').format(bytes / 1e6);

/** `C3P and NCMEC` */
export const formatList = (language: string, items: readonly string[]): string => lists(language).format(items);

/** The name of a language in another: `French`, « anglais ». */
export const formatLanguage = (language: string, tag: string): string => languages(language).of(tag) ?? tag;

/** The name of a country: `Canada`. What is no code is shown as it is. */
export function formatRegion(language: string, code: string): string {
  try {
    return regions(language).of(code) ?? code;
  } catch {
    return code;
  }
}

/** `2018`, `May 2018`, « 1 mai 2018 »: a date as exact as it is given. What is none is shown as it is. */
export function formatDate(language: string, date: string): string {
  const day = Date.parse(date);
  return Number.isNaN(day) ? date : dates(language, date.replace(/\d+/g, '')).format(day);
}

/** `9:00 AM`, « 9 h 00 »: the time of day in a moment of UTC. */
export const formatTime = (language: string, moment: number): string => times(language).format(moment);

/** `24 hours` */
export const formatHours = (language: string, number: number): string => hours(language).format(number);

/** `Monday – Friday`; one day where both are the same. Moments of UTC. */
export const formatWeekdays = (language: string, from: number, to: number): string => weekdays(language).formatRange(from, to);

/** `Eastern Time`; nothing where there is no such time zone. */
export function formatZone(language: string, timeZone: string | undefined): string | undefined {
  try {
    return timeZone && zones(language, timeZone);
  } catch {
    return undefined;
  }
}

/** What a clock in a time zone shows at a moment, as a moment of UTC. */
export const localMoment = (timeZone: string, moment: number): number =>
  Date.parse(`${clocks('sv', timeZone).format(moment).replace(' ', 'T')}Z`);
