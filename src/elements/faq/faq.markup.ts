/** Reads questions and answers out of a page's own nodes. Writes nothing. */

export interface MarkupEntry {
  /** A heading; left out where the nodes are shown as they are: a page's `<details>`, and what stands between. */
  readonly question?: Element;
  /** What follows the heading up to the next question. */
  readonly nodes: readonly Node[];
}

export interface FaqMarkup {
  /** What stands before the first question. */
  readonly lead: readonly Node[];
  readonly entries: readonly MarkupEntry[];
}

const isDisclosure = (node: Node | undefined): boolean =>
  node?.nodeName === 'DETAILS' || !!(node as Partial<Element> | undefined)?.querySelector?.('details');
/** A heading right above a disclosure is the title of what follows. */
const isQuestion = (node: Node, next: Node | undefined): boolean => /^H[1-6]$/.test(node.nodeName) && !isDisclosure(next);

export function readFaq(nodes: readonly Node[]): FaqMarkup {
  const lead: Node[] = [];
  const entries: MarkupEntry[] = [];
  let open = lead;
  // Not by `entries()`, which Prototype.js has replaced.
  nodes.forEach((node, at) => {
    const last = entries.at(-1);
    if (isQuestion(node, nodes[at + 1])) {
      entries.push({ question: node as Element, nodes: (open = []) });
    } else if (isDisclosure(node) && (!last || last.question)) {
      entries.push({ nodes: (open = [node]) });
    } else {
      open.push(node);
    }
  });
  return entries.length ? { lead, entries } : { lead: [], entries: [{ nodes }] };
}
