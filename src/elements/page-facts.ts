/**
 * Says the facts of a page's own items beside them, without writing to them.
 *
 * The page's sheet gives each set of facts (`data-format="PDF" data-bytes="273000"`) a property to show as generated
 * content, which belongs to the item's text, and to the name of a link that it stands in (accname, 2F.i); the widget
 * sets the property in its own language, and the page's nodes inherit it through their slot.
 */
import type { LightDomHost } from '../controllers/light-dom.js';
import { PageSheet } from '../controllers/page-sheet.js';

const properties = new Map<string, string>();

/** The property that a set of facts is shown by: one for the page, however many widgets have it. */
function propertyOf(selector: string): string {
  let property = properties.get(selector);
  if (!property) properties.set(selector, (property = `--_facts${properties.size}`));
  return property;
}

/** A selector of all items that have the facts of this one; more facts weigh more. Empty where there are none. */
const factsSelector = (item: HTMLElement, names: readonly string[]): string =>
  names
    .map((name) => {
      const value = item.getAttribute(`data-${name}`);
      return value ? `[data-${name}="${CSS.escape(value)}"]` : '';
    })
    .join('');

const cssString = (text: string): string =>
  `"${text.replace(/["\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;

interface FactsHost extends LightDomHost {
  readonly renderRoot: ParentNode;
}

export class PageFacts {
  readonly #host: FactsHost;
  readonly #said = new Set<string>();

  constructor(host: FactsHost) {
    this.#host = host;
  }

  /**
   * Shows the facts of the page's own items.
   *
   * @param names of the `data-` attributes that have facts
   * @param rule the page's rule that shows a property at the items that a selector matches
   * @param words what is said of an item
   */
  show(
    items: readonly HTMLElement[],
    names: readonly string[],
    rule: (selector: string, property: string) => string,
    words: (item: HTMLElement) => string,
  ): void {
    // What the page's nodes inherit from, through their slot.
    const { style } = this.#host.renderRoot.querySelector<HTMLElement>('.box')!;
    for (const item of items) {
      const selector = factsSelector(item, names);
      if (!selector) continue;
      const property = propertyOf(selector);
      style.setProperty(property, cssString(words(item)));
      if (this.#said.has(selector)) continue;
      this.#said.add(selector);
      new PageSheet(this.#host, rule(selector, property));
    }
  }
}
