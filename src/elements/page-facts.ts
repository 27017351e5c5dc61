/**
 * Says what the attributes of a page's own nodes mean, in the widget's language, without writing to them.
 *
 * The page's sheet shows `--_facts` as generated content, which is read aloud and belongs to a link's name (accname,
 * 2F.i). Each set of facts (`data-format="PDF" data-bytes="273000"`) has a property of its own to take it from; the
 * widget sets that in its own language, and the page's nodes inherit it through their slot.
 */
import { PageSheet } from '../controllers/page-sheet.js';
import { WIDGETS } from '../widgets.js';
import type { VoixElement } from './voix-element.js';

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
  readonly #host: VoixElement;
  readonly #said = new Map<string, string>();

  constructor(host: VoixElement) {
    this.#host = host;
  }

  /**
   * Has facts shown.
   *
   * @param facts for each item a selector of all that have the same facts, empty where there are none; and what says them,
   *   once for all of these
   */
  show(facts: readonly (readonly [selector: string, say: () => string])[]): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('.box')!;
    let rules = '';
    for (const [selector, say] of new Map(facts)) {
      const words = selector && say();
      const said = this.#said.get(selector);
      if (!selector || said === words) continue;
      const property = propertyOf(selector);
      box.style.setProperty(property, cssString(words));
      if (said === undefined) rules += `:is(${WIDGETS}) ${selector}{--_facts:var(${property})}`;
      this.#said.set(selector, words);
    }
    if (rules) new PageSheet(this.#host, rules);
  }
}
