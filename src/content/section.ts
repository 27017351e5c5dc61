/** Finds, in whatever a partner gave a widget, the section that it shows. */
import { describe, isRecord, type Report } from './faults.js';
import type { SectionName } from './document.js';

export interface Taken {
  /** The section, not yet checked. */
  readonly section: unknown;
  /** Its JSON path in what was given: `faq`, or empty where the section itself was given. */
  readonly path: string;
  /** The whole document, where one was given. */
  readonly document: Readonly<Record<string, unknown>> | undefined;
  /** What a path in `section` has more than the same path in what was given. */
  readonly added: string;
}

/**
 * Takes a section out of a whole document, the section itself, a bare list of its items or a single item.
 *
 * @param itemKey a field that an item has and a section has not (`question`): tells a single item from a section
 */
export function takeSection(given: unknown, name: SectionName, itemKey: string, report: Report): Taken | undefined {
  const itself = (section: unknown, added = ''): Taken => ({ section, path: '', document: undefined, added });
  if (Array.isArray(given)) return itself({ items: given }, 'items');
  let found = describe(given);
  if (isRecord(given)) {
    if (Object.hasOwn(given, name)) return { section: given[name], path: name, document: given, added: '' };
    if (Object.hasOwn(given, 'items')) return itself(given);
    if (Object.hasOwn(given, itemKey)) return itself({ items: [given] }, 'items[0].');
    found += ` with ${describe(Object.keys(given).join(', ') || undefined)}`;
  }
  report({ path: '', expected: `a content document with "${name}", that section or a list of its items`, found });
  return undefined;
}
