/** What a reader sees, through shadow roots and slots. */

/** The nodes that are rendered below a node. */
export function rendered(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length ? assigned : [...node.childNodes];
  }
  return [...((node instanceof Element && node.shadowRoot) || node).childNodes];
}

/** The text below a node that is not hidden, not even by a closed answer. */
export function visibleText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
  // A slot has no box of its own to be asked.
  if (node instanceof Element && !(node instanceof HTMLSlotElement) && !node.checkVisibility({ visibilityProperty: true }))
    return '';
  return rendered(node).map(visibleText).join(' ');
}

/** Every element below a node, in shadow roots as well. */
export function* allElements(node: ParentNode): Generator<Element> {
  for (const element of node.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* allElements(element.shadowRoot);
  }
}
