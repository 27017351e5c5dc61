/** Reads the facts of help lines out of a page's own list. Writes nothing. */
import { DAYS } from '../../content/days.js';
import type { OpeningHours } from '../../content/document.js';
import { lengthOf } from './help-lines.hours.js';
import type { LineFacts } from './help-lines.text.js';

/** The `data-` attributes that have facts. */
export const FACTS = ['country', 'languages', 'hours', 'time-zone', 'verified-on'] as const;

/** `mo-fr,su` */
const readDays = (text: string): string[] =>
  text.split(',').flatMap((range) => {
    const [first, last = first] = range.split(/[-–]/).map((day) => DAYS.indexOf(day));
    return DAYS.slice(first, last! + 1);
  });

/** `Mo-Fr 09:00-17:00, Sa 10:00-14:00`, as schema.org writes it (openingHours). What is not so is words: shown as they are. */
export function readHours(text: string): readonly OpeningHours[] | string {
  const hours: OpeningHours[] = [];
  const rest = text
    .toLowerCase()
    .replace(/([a-z]{2}(?:[-–,][a-z]{2})*)\s+(\d\d:\d\d)[-–](\d\d:\d\d)/g, (_, days: string, opens: string, closes: string) => {
      hours.push({ days: readDays(days), opens, closes });
      return '';
    });
  return /[^\s,;]/.test(rest) || hours.some((some) => !some.days.length || !(lengthOf(some) > 0)) ? text : hours;
}

export function factsIn({ dataset }: HTMLElement): LineFacts {
  const { country, languages, hours, timeZone, verifiedOn } = dataset;
  return {
    country,
    languages: languages?.split(',').map((tag) => tag.trim()),
    hours: hours && readHours(hours),
    timeZone,
    verifiedOn,
  };
}
