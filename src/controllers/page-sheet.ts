/**
 * The one style sheet that reaches out of the widgets: it dresses the page's own HTML inside them.
 *
 * It is adopted in each root that a widget stands in (a page or a shadow root), holds the parts of the kinds of
 * widgets that are there, and goes with the last of them. Constructed style sheets belong to one document, so each
 * root has its own (CSSOM, "sharing constructed style sheets").
 */
import type { ReactiveController } from 'lit';
import type { LightDomHost } from './light-dom.js';
import { makeSheet } from './sheets.js';

type Root = Document | ShadowRoot;

interface Adopted {
  /** That the root stood in: null where the root is one. */
  readonly document: Document | null;
  readonly sheet: CSSStyleSheet;
  /** What is in it. */
  readonly parts: Set<string>;
  /** For whom. */
  readonly hosts: Set<LightDomHost>;
}

const adopted = new WeakMap<Root, Adopted>();

function adopt(root: Root, host: LightDomHost, parts: readonly string[]): void {
  let entry = adopted.get(root);
  const document = root.ownerDocument;
  // A root may come to another document with all that is in it, one widget after the other.
  if (entry?.document !== document) {
    adopted.set(root, (entry = { document, sheet: makeSheet(root, ''), parts: new Set(), hosts: new Set() }));
  }
  const { sheet } = entry;
  entry.hosts.add(host);
  for (const part of parts) {
    if (entry.parts.has(part)) continue;
    // In a rule that always holds: what is there already is not parsed once more.
    sheet.insertRule(`@media{${part}}`, entry.parts.size);
    entry.parts.add(part);
  }
  // Not only for the first: a page may have put other sheets in the place of all.
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function release(root: Root, host: LightDomHost): void {
  const entry = adopted.get(root);
  if (!entry?.hosts.delete(host) || entry.hosts.size) return;
  adopted.delete(root);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== entry.sheet);
}

export class PageSheet implements ReactiveController {
  readonly #host: LightDomHost;
  readonly #parts: readonly string[];
  #root: Root | undefined;

  constructor(host: LightDomHost, ...parts: string[]) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.source.getRootNode() as Root;
    adopt(this.#root, this.#host, this.#parts);
  }

  hostDisconnected(): void {
    if (this.#root) release(this.#root, this.#host);
    this.#root = undefined;
  }
}
