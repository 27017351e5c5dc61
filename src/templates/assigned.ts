/** Shows the page's own nodes in a slot, without touching them: manual slot assignment (HTML, `slot.assign()`). */

interface Assigned {
  readonly slot: HTMLSlotElement;
  nodes: readonly Node[];
}

// By the first of the nodes: a slot goes with it where it is moved.
const slots = new WeakMap<Node, Assigned>();

/** A slot that shows these nodes; nothing where there are none. */
export function slotFor(nodes: readonly Node[]): HTMLSlotElement | undefined {
  const [first] = nodes;
  if (!first) return undefined;
  let entry = slots.get(first);
  if (!entry) slots.set(first, (entry = { slot: document.createElement('slot'), nodes: [] }));
  const { nodes: before, slot } = entry;
  if (before.length !== nodes.length || nodes.some((node, at) => node !== before[at])) {
    entry.nodes = nodes;
    slot.assign(...(nodes as (Element | Text)[]));
  }
  return slot;
}
