import { createElement } from 'react';

/** Names that React writes in its own way. */
const NAMES = { class: 'className', datetime: 'dateTime', hreflang: 'hrefLang' };
const named = (attributes) => Object.fromEntries(Object.entries(attributes).map(([name, value]) => [NAMES[name] ?? name, value]));
const node = (tree, key) =>
  typeof tree === 'string' ? tree : createElement(tree.tag, { key, ...named(tree.attributes) }, ...tree.children.map(node));

export const page = (tree, times) => createElement('main', { 'data-times': times }, ...tree.map(node));
