/**
 * The HTML that a page put inside a widget: followed as it comes, goes and moves; never written to.
 *
 * Owns: which nodes there are to show, and the JSON script among them. Does not own: where they are shown
 * (templates/assigned.ts) and what they mean (each element's `x.markup.ts`).
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface LightDomHost extends ReactiveControllerHost {
  /** The element on the page that holds the HTML. */
  readonly source: Element;
}

const isBlank = (text: string | null): boolean => !/[^\s\u00A0]/.test(text ?? '');

/** Whether a node has something to show: editors leave `<p>&nbsp;</p>`, `<br>` and white space behind. */
function isContent(node: Node): boolean {
  const { nodeType, nodeName } = node;
  if (nodeType === Node.TEXT_NODE || nodeName === 'P') {
    return !isBlank(node.textContent) || !!(node as Partial<Element>).querySelector?.(':not(br)');
  }
  return nodeType === Node.ELEMENT_NODE && !/^(?:BR|SCRIPT|STYLE|TEMPLATE|LINK)$/.test(nodeName);
}

export class LightDom implements ReactiveController {
  readonly #host: LightDomHost;
  #observer: MutationObserver | undefined;
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
  get json(): string | undefined {
    return this.#host.source.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
  }

  hostConnected(): void {
    this.#nodes = undefined;
    this.#observer ??= new MutationObserver(() => {
      this.#nodes = undefined;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host.source, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
