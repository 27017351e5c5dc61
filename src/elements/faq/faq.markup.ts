/** Reads questions and answers out of a page's own nodes. Writes nothing. */

/** A heading, and what follows it up to the next question. */
export interface Pair {
  readonly kind: 'pair';
  readonly question: Element;
  readonly answer: readonly Node[];
}
/** Nodes that are shown as they are: a page's `<details>`, and what stands between. */
export interface Whole {
  readonly kind: 'whole';
  readonly nodes: readonly Node[];
}
export type MarkupEntry = Pair | Whole;

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
  if (start < 0) return { lead: nodes, entries: [] };
  const entries: MarkupEntry[] = [];
  let open: Node[] = [];
  for (const node of nodes.slice(start)) {
    const last = entries.at(-1);
    if (isQuestion(node)) {
      entries.push({ kind: 'pair', question: node as Element, answer: (open = []) });
    } else if (isDisclosure(node) && last?.kind !== 'whole') {
      entries.push({ kind: 'whole', nodes: (open = [node]) });
    } else {
      open.push(node);
    }
  }
  return { lead: nodes.slice(0, start), entries };
}
