/** Nodes as HTML that a person reads: a line for each block, and no comments of a library's. */

const BLOCKS =
  /^(?:address|article|aside|blockquote|details|div|dl|dd|dt|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|script|section|summary|table|ul|voix-.*)$/;
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** JSON is full of double quotes, which then need no escape. */
const attribute = ([name, value]) => {
  if (value === '') return ` ${name}`;
  return value.includes('"') ? ` ${name}='${escape(value).replaceAll("'", '&#39;')}'` : ` ${name}="${escape(value)}"`;
};

const isKept = (node) => node.nodeType === 1 || (node.nodeType === 3 && node.data.trim() !== '');
const isBlock = (node) => node.nodeType === 1 && BLOCKS.test(node.localName);
const kept = (node) => [...node.childNodes].filter(isKept);

/**
 * The HTML inside an element.
 *
 * @param {Element} root
 * @param {(node: Element) => { name: string, attributes: [string, string][], script?: string | false } | undefined} describe
 *   what is written for an element instead of what it is
 */
export function html(root, describe) {
  const plain = (node) => ({ name: node.localName, attributes: [...node.attributes].map(({ name, value }) => [name, value]) });

  /** On one line, with the white space that parts its words. */
  function inline(node) {
    if (node.nodeType === 3) return escape(node.data.replace(/\s+/g, ' '));
    if (node.nodeType !== 1) return '';
    const { name, attributes } = describe(node) ?? plain(node);
    const start = `<${name}${attributes.map(attribute).join('')}>`;
    return VOID.test(name) ? start : `${start}${[...node.childNodes].map(inline).join('').trim()}</${name}>`;
  }

  function lines(node, indent) {
    const isScript = node.localName === 'script';
    if (isScript) return `${indent}<script type="${node.type}">${node.textContent}</script>`;
    const { name, attributes, script } = describe(node) ?? plain(node);
    const start = `${indent}<${name}${attributes.map(attribute).join('')}>`;
    const children = kept(node);
    const inside = script ? [`${indent}  <script type="application/json">\n${script}\n${indent}  </script>`] : [];
    if (!children.length && !inside.length) return VOID.test(name) ? start : `${start}</${name}>`;
    if (!inside.length && !children.some(isBlock)) return `${indent}${inline(node)}`;
    inside.push(
      ...children.map((child) => (child.nodeType === 1 ? lines(child, `${indent}  `) : `${indent}  ${inline(child).trim()}`)),
    );
    return [start, ...inside, `${indent}</${name}>`].join('\n');
  }

  return kept(root)
    .map((child) => (child.nodeType === 1 ? lines(child, '') : inline(child).trim()))
    .join('\n');
}
