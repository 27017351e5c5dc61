/**
 * Says the facts of a page's own items beside them, without writing to them.
 *
 * The page's sheet gives each set of facts (`data-format="PDF" data-bytes="273000"`) a property to show as generated
 * content, which belongs to the item's text, and to the name of a link that it stands in (accname, 2F.i); the widget
 * sets the property in its own language, and the page's nodes inherit it through their slot.
 */
import type { LightDomHost } from '../controllers/light-dom.js';
import { PageSheet } from '../controllers/page-sheet.js';

/** The items of the page's lists, without those of lists inside an item. */
export const itemsIn = (source: Element): HTMLLIElement[] =>
  [...source.querySelectorAll('li')].filter((item) => !item.parentElement?.closest('li'));

const properties = new Map<string, string>();

/** The property that a set of facts is shown by: one for the page, however many widgets have it. */
function propertyOf(selector: string): string {
  let property = properties.get(selector);
  if (!property) properties.set(selector, (property = `--_facts${properties.size}`));
  return property;
}

const cssString = (text: string): string =>
  `"${text.replace(/["\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;

export class PageFacts {
  readonly #host: LightDomHost;
  readonly #names: readonly string[];
  readonly #rule: (selector: string, property: string) => string;
  readonly #said = new Set<string>();

  /**
   * @param names of the `data-` attributes that have facts
   * @param rule the page's rule that shows a property at the items that a selector matches
   */
  constructor(host: LightDomHost, names: readonly string[], rule: (selector: string, property: string) => string) {
    this.#host = host;
    this.#names = names;
    this.#rule = rule;
  }

  /**
   * Shows the facts of the page's own items.
   *
   * @param box the widget's element that the page's nodes inherit from
   * @param words what is said of an item
   */
  show(items: readonly HTMLElement[], box: HTMLElement, words: (item: HTMLElement) => string): void {
    for (const item of items) {
      const selector = this.#selectorOf(item);
      if (!selector) continue;
      const property = propertyOf(selector);
      box.style.setProperty(property, cssString(words(item)));
      if (this.#said.has(selector)) continue;
      this.#said.add(selector);
      new PageSheet(this.#host, this.#rule(selector, property));
    }
  }

  /** A selector of all items that have the facts of this one; more facts weigh more. Empty where there are none. */
  #selectorOf(item: HTMLElement): string {
    return this.#names
      .map((name) => {
        const value = item.getAttribute(`data-${name}`);
        return value ? `[data-${name}="${CSS.escape(value)}"]` : '';
      })
      .join('');
  }
}
