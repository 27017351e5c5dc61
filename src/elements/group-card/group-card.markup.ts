/** Reads a group out of a page's own nodes: a heading is its name, the rest its description. Writes nothing. */

export interface GroupMarkup {
  readonly name: Node | undefined;
  readonly body: readonly Node[];
}

export function readGroup(nodes: readonly Node[]): GroupMarkup {
  const name = nodes.find((node) => /^H[1-6]$/.test(node.nodeName));
  return { name, body: nodes.filter((node) => node !== name) };
}
