/** Reads resources out of a page's own lists. Writes nothing. */
import { canonicalLanguage } from '../../content/language.js';
import type { Facts } from './resource-list.text.js';

const NAMES = ['kind', 'format', 'bytes', 'language'] as const;

/** The items of the page's lists, without those of lists inside an item. */
export const itemsIn = (source: Element): HTMLLIElement[] =>
  [...source.querySelectorAll('li')].filter((item) => !item.parentElement?.closest('li'));

export function factsIn({ dataset }: HTMLElement): Facts {
  const { kind, format, bytes, language } = dataset;
  return { kind, format, bytes: Number(bytes) || undefined, language: canonicalLanguage(language) || undefined };
}

/** A selector of all items that have the facts of this one; more facts weigh more. Empty where there are none. */
export const factsSelector = (item: HTMLElement): string =>
  NAMES.map((name) => {
    const value = item.dataset[name];
    return value ? `[data-${name}="${CSS.escape(value)}"]` : '';
  }).join('');
