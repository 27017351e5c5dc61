/** Dates of content: a year, a month or a day of the Gregorian calendar. */

/** Whether a string is one: `2018`, `2018-05` or `2018-05-01`. */
export function isDate(value: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) return false;
  const day = `${value}-01-01`.slice(0, 10);
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
