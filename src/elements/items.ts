/** The items of the page's lists, without those of lists inside an item. */
export const itemsIn = (source: Element): HTMLLIElement[] =>
  [...source.querySelectorAll('li')].filter((item) => !item.parentElement?.closest('li'));
