/**
 * Says the facts of a page's own resources inside their links, without writing to them.
 *
 * The page's sheet gives each set of facts (`data-format="PDF" data-bytes="273000"`) a property to show as generated
 * content, which belongs to the link's name (accname, 2F.i); the widget sets the property in its own language, and
 * the page's nodes inherit it through their slot.
 */
import type { LightDomHost } from '../../controllers/light-dom.js';
import { PageSheet } from '../../controllers/page-sheet.js';
import type { Localize } from '../../i18n/localize.js';
import { factsRule } from '../../styles/page/resource-list.js';
import { factsIn, factsSelector } from './resource-list.markup.js';
import { factsOf } from './resource-list.text.js';

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
  readonly #said = new Set<string>();

  constructor(host: LightDomHost) {
    this.#host = host;
  }

  /**
   * Shows the facts of the page's own items.
   *
   * @param box the widget's element that the page's nodes inherit from
   */
  show(items: readonly HTMLElement[], box: HTMLElement, l10n: Localize): void {
    for (const item of items) {
      const selector = factsSelector(item);
      if (!selector) continue;
      const property = propertyOf(selector);
      box.style.setProperty(property, cssString(factsOf(l10n, factsIn(item))));
      if (this.#said.has(selector)) continue;
      this.#said.add(selector);
      new PageSheet(this.#host, factsRule(selector, property));
    }
  }
}
