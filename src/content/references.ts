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

/** The item of a section that has this id, as the document has it: unchecked. */
export function findItem(
  document: Readonly<Record<string, unknown>>,
  section: string,
  id: string,
): Record<string, unknown> | undefined {
  const items = isRecord(document[section]) ? document[section]['items'] : undefined;
  return Array.isArray(items) ?
      items.find((item): item is Record<string, unknown> => isRecord(item) && item['id'] === id)
    : undefined;
}

/** The words and the address that a reference comes to. */
export function resolveReference(document: Readonly<Record<string, unknown>>, { ref, url, label }: Reference): Target {
  if (ref === undefined) return { title: label ?? url, url };
  for (const [section, key] of [
    ['resources', 'title'],
    ['groups', 'name'],
    ['faq', 'question'],
  ] as const) {
    const item = findItem(document, section, ref);
    if (!item) continue;
    const title = label ?? (isText(item[key]) ? item[key] : undefined);
    return { title, url: section === 'resources' && isText(item['url']) ? item['url'] : `#${ref}` };
  }
  return { title: label, url };
}
