/** Faults in words that their author can act on. Loaded with the first fault: content that is right needs none of it. */
import type { Fault } from './faults.js';

const ADDRESS = 'an address (https:, mailto:, tel:, sms: or relative)';

const IN_FULL: Readonly<Record<string, string>> = {
  document: 'a content document',
  something: 'content: HTML inside, "src", "content" or a JSON script',
  item: 'the id of an item in the document',
  list: 'a list',
  map: 'an object',
  object: 'an object',
  name: 'text',
  rich: 'text',
  string: 'text',
  url: ADDRESS,
  link: `a link to ${ADDRESS}`,
  id: 'letters, digits, "-", "_" or "."',
  ref: 'the id of a resource, group or question of the same document',
  language: 'a language tag such as fr-CA',
  date: 'a date such as 2018, 2018-05 or 2018-05-01',
  time: 'a time such as 09:00',
  day: 'a day: mo, tu, we, th, fr, sa or su',
  recent: 'a day within the last half year, or as many days as stale-after says',
  integer: 'a whole number',
  exit: 'an https: address of another page (it leads to https://www.wikipedia.org/ instead)',
  widget: 'a <div> with the name of a widget',
  allowed: 'an address on the page’s origin, in the script’s folder, or on an origin in data-allow',
};

/** `items faq`, `section notice`: a document that has a section, or the section; where it has items, a list of them as well. */
const WITH_SECTION = /^(items|section) (\w+)$/;
const withSection = (_: string, kind: string, name: string): string =>
  `a content document with "${name}"${kind === 'items' ? ', that section or a list of its items' : ' or that section'}`;

/** The fault with what was expected, and what was found, in full. */
export const explain = ({ path, expected, found }: Fault): Fault => ({
  path,
  expected: IN_FULL[expected] ?? expected.replace(WITH_SECTION, withSection),
  found: expected.startsWith('an answer') ? `none (${found}): unreachable, cut off, or not shared with this page (CORS)` : found,
});

/** `faq.items[2].answer.fr: expected text, found 12` */
export function faultMessage(fault: Fault): string {
  const { path, expected, found } = explain(fault);
  return `${path && `${path}: `}expected ${expected}, found ${found}`;
}
