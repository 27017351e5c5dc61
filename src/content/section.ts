/** Finds, in whatever a partner gave a widget, the section that it shows. */
import type { SectionName } from './document.js';
import { describe, isRecord, type Report } from './faults.js';
import type { AnyStruct, Dictionary } from './schema.js';

/** The part of the document that a kind of widget shows. */
export interface SectionKind {
  /** Left out: the whole document, which is its own only section. */
  readonly name?: SectionName;
  /** An object; a map is known by its values, which are all strings (`languages`). */
  readonly schema: AnyStruct | Dictionary;
  /** A field that an item has and a section has not (`question`). Left out: the section has no items (`notice`). */
  readonly itemKey?: string;
}

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
 * @param kind `itemKey` tells a single item from a section; without it the section has no items, and is known by any
 *   of its own fields
 */
export function takeSection(given: unknown, { name, schema, itemKey }: SectionKind, report: Report): Taken | undefined {
  const itself = (section: unknown, added = ''): Taken => ({ section, path: '', document: undefined, added });
  let found = describe(given);
  if (itemKey && Array.isArray(given)) return itself({ items: given }, 'items');
  if (isRecord(given)) {
    if (!name) return { section: given, path: '', document: given, added: '' };
    if (Object.hasOwn(given, name)) return { section: given[name], path: name, document: given, added: '' };
    if (schema.kind === 'map') {
      if (Object.values(given).every((value) => typeof value === 'string')) return itself(given);
    } else {
      const own = itemKey ? ['items'] : Object.keys(schema.fields);
      if (own.some((field) => Object.hasOwn(given, field))) return itself(given);
    }
    if (itemKey && Object.hasOwn(given, itemKey)) return itself({ items: [given] }, 'items[0].');
    found += ` with ${describe(Object.keys(given).join(', ') || undefined)}`;
  }
  report({ path: '', expected: name ? `${itemKey ? 'items' : 'section'} ${name}` : 'document', found });
  return undefined;
}
