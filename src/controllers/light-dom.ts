/**
 * The HTML that a page put inside a widget: followed as it comes, goes and moves; never written to.
 *
 * Owns: which nodes there are to show, and the JSON script among them. Does not own: where they are shown
 * (templates/assigned.ts) and what they mean (each element's `x.markup.ts`).
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isOpen, whenMoreParsed } from './parsed.js';

export interface LightDomHost extends ReactiveControllerHost {
  /** The element on the page that holds the HTML. */
  readonly source: Element;
}

/** Whether a node has something to show: editors leave `<p>&nbsp;</p>`, `<br>` and white space behind. */
function isContent(node: Node): boolean {
  const { nodeName } = node;
  if (/^(?:#text|P)$/.test(nodeName)) {
    return /\S/.test(node.textContent!) || !!(node as Partial<Element>).querySelector?.(':not(br)');
  }
  return !/^(?:#comment|BR|SCRIPT|STYLE|TEMPLATE|LINK)$/.test(nodeName);
}

export class LightDom implements ReactiveController {
  readonly #host: LightDomHost;
  readonly #onChange = (): void => {
    this.#nodes = undefined;
    this.#host.requestUpdate();
  };
  readonly #observer = new MutationObserver(this.#onChange);
  #nodes: readonly Node[] | undefined;

  constructor(host: LightDomHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The nodes to show, in the page's order. */
  get nodes(): readonly Node[] {
    return (this.#nodes ??= [...this.#host.source.childNodes].filter(isContent));
  }

  /** The text of `<script type="application/json">` inside; undefined where there is none. */
  get json(): string | null | undefined {
    return this.#host.source.querySelector(':scope>script[type="application/json"]')?.textContent;
  }

  hostConnected(): void {
    this.#nodes = undefined;
    void this.#follow(this.#host.source);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  async #follow(source: Element): Promise<void> {
    // As long as it grows nothing stands after it that could be moved: now and then is enough, and once it has all.
    for (let frame = 0; isOpen(source); frame++) {
      await whenMoreParsed();
      if (frame % 8 === 0 || !isOpen(source)) this.#onChange();
    }
    if (!source.isConnected) return;
    this.#observer.observe(source, { childList: true, characterData: true, subtree: true });
  }
}
