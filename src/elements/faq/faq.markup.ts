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

const isQuestion = (node: Node): boolean => /^H[1-6]$/.test(node.nodeName);
const isDisclosure = (node: Node): boolean =>
  node.nodeName === 'DETAILS' || !!(node as Partial<Element>).querySelector?.('details');

export function readFaq(nodes: readonly Node[]): FaqMarkup {
  const start = nodes.findIndex((node) => isQuestion(node) || isDisclosure(node));
  if (start < 0) return { lead: [], entries: [{ nodes }] };
  const entries: MarkupEntry[] = [];
  let open: Node[] = [];
  for (const node of nodes.slice(start)) {
    const last = entries.at(-1);
    if (isQuestion(node)) {
      entries.push({ question: node as Element, nodes: (open = []) });
    } else if (isDisclosure(node) && (!last || last.question)) {
      entries.push({ nodes: (open = [node]) });
    } else {
      open.push(node);
    }
  }
  return { lead: nodes.slice(0, start), entries };
}
