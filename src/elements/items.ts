/** The items of a page's own lists, and the facts that their attributes have. */

/** The items, without those of lists inside an item. */
export const itemsIn = (source: Element): HTMLLIElement[] => [
  ...source.querySelectorAll<HTMLLIElement>(':scope li:not(:scope li li)'),
];

/** A selector of all items that have the facts of this one; more facts weigh more. Empty where there are none. */
export const factsSelector = (item: HTMLElement, names: readonly string[]): string =>
  names
    .map((name) => {
      const value = item.getAttribute(`data-${name}`);
      return value ? `[data-${name}="${CSS.escape(value)}"]` : '';
    })
    .join('');
