/** Runs in a page, after what makes `window.seen`: adds `seen.text()`, the words of an element that can be seen, on one line. */
export function readText() {
  /** The text below a node that is not hidden, not even by a closed answer, through shadow roots and slots. */
  const textOf = (node) => {
    if (node instanceof Text) return node.data;
    const isSlot = node instanceof HTMLSlotElement;
    if (!(node instanceof Element) || /^(?:script|style|template)$/.test(node.localName)) return '';
    // A slot has no box of its own to be asked.
    if (!isSlot && !node.checkVisibility({ visibilityProperty: true })) return '';
    const assigned = isSlot ? node.assignedNodes() : [];
    const nodes = assigned.length ? assigned : (node.shadowRoot ?? node).childNodes;
    return [...nodes].map(textOf).join(' ');
  };
  window.seen.text = (element) => textOf(element).replace(/\s+/g, ' ').trim();
}
