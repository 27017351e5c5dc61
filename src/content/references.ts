/** Follows a reference to another item of the same document. */
import type { Reference } from './document.js';
import type { Text } from './schema.js';

export interface Target {
  /** What it is called. */
  readonly title: Text | undefined;
  /** Where it is: an address, or `#id` on the page that shows it. */
  readonly url: Text | undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
/** Whether something unchecked is a text. */
export const isText = (value: unknown): value is Text =>
  typeof value === 'string' || (isRecord(value) && Object.values(value).every((words) => typeof words === 'string'));

type Document = Readonly<Record<string, unknown>>;
type Item = Readonly<Record<string, unknown>>;

/** What can be referred to, and the field that it is called by. In this order: an id may stand in several. */
const TITLES = { resources: 'title', groups: 'name', faq: 'question' } as const;
type Referable = keyof typeof TITLES;
const SECTIONS = Object.keys(TITLES) as readonly Referable[];

/** Every item of a document by `section#id`: ten thousand questions may each refer to another. */
const indexes = new WeakMap<Document, ReadonlyMap<string, Item>>();

function indexOf(document: Document): ReadonlyMap<string, Item> {
  const index = new Map<string, Item>();
  try {
    for (const section of SECTIONS) {
      const items = isRecord(document[section]) ? document[section]['items'] : undefined;
      for (const item of Array.isArray(items) ? (items as unknown[]) : []) {
        const id = isRecord(item) && item['id'];
        if (typeof id !== 'string') continue;
        const key = `${section}#${id}`;
        // Of two with one id the first counts, as for the browser.
        if (!index.has(key)) index.set(key, item as Item);
      }
    }
  } catch {
    // A getter of the page's own threw: what stands after it can't be referred to.
  }
  return index;
}

/** The item of a section that has this id, as the document has it: unchecked. */
export function findItem(document: Document, section: Referable, id: string): Item | undefined {
  let index = indexes.get(document);
  if (!index) indexes.set(document, (index = indexOf(document)));
  return index.get(`${section}#${id}`);
}

/** Whether there is anything of this id to refer to. */
export const hasItem = (document: Document, id: string): boolean => SECTIONS.some((section) => findItem(document, section, id));

/** The words and the address that a reference comes to. */
export function resolveReference(document: Document, { ref, url, label }: Reference): Target {
  if (ref === undefined) return { title: label ?? url, url };
  for (const section of SECTIONS) {
    const item = findItem(document, section, ref);
    if (!item) continue;
    const words = item[TITLES[section]];
    const title = label ?? (isText(words) ? words : undefined);
    return { title, url: section === 'resources' && isText(item['url']) ? item['url'] : `#${ref}` };
  }
  return { title: label, url };
}
