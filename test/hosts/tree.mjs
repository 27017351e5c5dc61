/** HTML as a tree that any framework can render: `{ tag, attributes, children }`, and strings. */
import { require } from './packages.mjs';

const { parseDocument } = require('htmlparser2');

const read = (node) => (node.type === 'text' ? node.data : { tag: node.name, attributes: node.attribs, children: readAll(node) });
const readAll = ({ children }) => children.filter(({ type }) => type === 'tag' || type === 'text').map(read);

export const readTree = (html) => readAll(parseDocument(html));
