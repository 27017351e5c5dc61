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
const times = remembered((language) => new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' }));
const weekdays = remembered((language) => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }));
const zones = remembered((language, timeZone) => new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' }));
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
  const [, month, day] = date.split('-');
  try {
    return new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      year: 'numeric',
      month: month && 'long',
      day: day && 'numeric',
    } as Intl.DateTimeFormatOptions).format(new Date(date));
  } catch {
    return date;
  }
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
    return (
      timeZone &&
      zones(language, timeZone)
        .formatToParts()
        .find(({ type }) => type === 'timeZoneName')?.value
    );
  } catch {
    return undefined;
  }
}
