/** Reads resources out of a page's own lists. Writes nothing. */
import { canonicalLanguage } from '../../content/language.js';
import type { Findable } from './resource-list.model.js';
import type { Localize } from '../../i18n/localize.js';
import { factsOf, type Facts } from './resource-list.text.js';

const NAMES = ['kind', 'format', 'bytes', 'language'] as const;

/** The items of the page's lists, without those of lists inside an item. */
export const itemsIn = (source: Element): HTMLLIElement[] =>
  [...source.querySelectorAll('li')].filter((item) => !item.parentElement?.closest('li'));

export function factsIn({ dataset }: HTMLElement): Facts {
  const { kind, format, bytes, language } = dataset;
  return { kind, format, bytes: Number(bytes) || undefined, language: canonicalLanguage(language) || undefined };
}

export function findableIn(item: HTMLElement, l10n: Localize): Findable {
  const facts = factsIn(item);
  const audience = (item.dataset['audience'] ?? '').split(',').map((name) => name.trim());
  const text = `${item.textContent} ${factsOf(l10n, facts)}`;
  return { text, kind: facts.kind, language: facts.language, audience: audience.filter(Boolean) };
}

/** A selector of all items that have the facts of this one; more facts weigh more. Empty where there are none. */
export const factsSelector = (item: HTMLElement): string =>
  NAMES.map((name) => {
    const value = item.dataset[name];
    return value ? `[data-${name}="${CSS.escape(value)}"]` : '';
  }).join('');
