/** When a help line answers: in words, and reckoned by its own clock. Pure: the time comes as an argument. */
import { DAYS } from '../../content/days.js';
import type { OpeningHours } from '../../content/document.js';
import { formatHours, formatList, formatTime, formatWeekdays, localMoment } from '../../i18n/formats.js';

export const DAY = 864e5;
const WEEK = 7 * DAY;

/** A moment of the week that begins with Monday, 1 January 1900. `24:00` is the midnight after. */
const moment = (time: string, day = 0): number => Date.parse(`1900-01-01T${time}Z`) + day * DAY;

/** How long it is open: hours that close at or before they open end on the next day. */
export function lengthOf({ opens, closes }: OpeningHours): number {
  const length = moment(closes) - moment(opens);
  return length > 0 ? length : length + DAY;
}

/** Whether a line in a time zone answers at a moment. */
export function isOpen(hours: readonly OpeningHours[], timeZone: string, now: number): boolean {
  const local = localMoment(timeZone, now);
  return hours.some((some) => some.days.some((day) => (local - moment(some.opens, DAYS.indexOf(day))) % WEEK < lengthOf(some)));
}

/** `Monday – Friday and Sunday 9:00 AM – 5:00 PM` */
export function hoursInWords(language: string, hours: OpeningHours): string {
  // Days that follow each other are runs of ones: `1111001`.
  const week = DAYS.map((day) => Number(hours.days.includes(day))).join('');
  const days = [...week.matchAll(/1+/g)].map(({ index, 0: { length } }) =>
    formatWeekdays(language, moment('00:00', index), moment('00:00', index + length - 1)),
  );
  const time =
    lengthOf(hours) === DAY ?
      formatHours(language, 24)
    : `${formatTime(language, moment(hours.opens))} – ${formatTime(language, moment(hours.closes))}`;
  return `${formatList(language, days)} ${time}`;
}
