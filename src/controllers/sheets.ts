/** Constructed style sheets: the only ones that a strict policy lets through, and each good for one document only. */

/** A new style sheet of the document that a node stands in. */
export function makeSheet(node: Node, text: string): CSSStyleSheet {
  const { defaultView } = node.ownerDocument ?? (node as Document);
  const sheet = new (defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

const shared = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The style sheet of this text that all widgets of the node's document share. */
export function sharedSheet(node: Element, text: string): CSSStyleSheet {
  const { ownerDocument } = node;
  let sheets = shared.get(ownerDocument);
  if (!sheets) shared.set(ownerDocument, (sheets = new Map<string, CSSStyleSheet>()));
  let sheet = sheets.get(text);
  if (!sheet) sheets.set(text, (sheet = makeSheet(node, text)));
  return sheet;
}
