/**
 * The one style sheet that reaches out of the widgets: it dresses the page's own HTML inside them.
 *
 * It is adopted in each root that a widget stands in (a page or a shadow root), holds the parts of the kinds of
 * widgets that are there, and goes with the last of them. Constructed style sheets belong to one document, so each
 * root has its own (CSSOM, "sharing constructed style sheets").
 */
import type { ReactiveController } from 'lit';
import type { LightDomHost } from './light-dom.js';

type Root = Document | ShadowRoot;

interface Adopted {
  readonly sheet: CSSStyleSheet;
  /** The text of each part, with the number of widgets that need it. */
  readonly parts: Map<string, number>;
}

const adopted = new WeakMap<Root, Adopted>();

/** A constructed style sheet of the document that a node stands in. */
export function makeSheet(node: Node, text: string): CSSStyleSheet {
  const { defaultView } = node.ownerDocument ?? (node as Document);
  const sheet = new (defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

function adopt(root: Root, parts: readonly string[]): void {
  let entry = adopted.get(root);
  // A page may have put other sheets in the place of all.
  if (!entry || !root.adoptedStyleSheets.includes(entry.sheet)) {
    entry = { sheet: makeSheet(root, ''), parts: entry?.parts ?? new Map<string, number>() };
    adopted.set(root, entry);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, entry.sheet];
  }
  const { size } = entry.parts;
  for (const part of parts) entry.parts.set(part, (entry.parts.get(part) ?? 0) + 1);
  if (entry.parts.size !== size || !entry.sheet.cssRules.length) entry.sheet.replaceSync([...entry.parts.keys()].join(''));
}

function release(root: Root, parts: readonly string[]): void {
  const entry = adopted.get(root);
  if (!entry) return;
  for (const part of parts) {
    const left = (entry.parts.get(part) ?? 1) - 1;
    if (left) entry.parts.set(part, left);
    else entry.parts.delete(part);
  }
  if (entry.parts.size) return;
  adopted.delete(root);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== entry.sheet);
}

export class PageSheet implements ReactiveController {
  readonly #host: LightDomHost;
  readonly #parts: readonly string[];
  #root: Root | undefined;

  constructor(host: LightDomHost, parts: readonly string[]) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.source.getRootNode() as Root;
    adopt(this.#root, this.#parts);
  }

  hostDisconnected(): void {
    if (this.#root) release(this.#root, this.#parts);
    this.#root = undefined;
  }
}
