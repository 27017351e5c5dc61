import { h } from 'preact';

const node = (tree) => (typeof tree === 'string' ? tree : h(tree.tag, tree.attributes, ...tree.children.map(node)));

export const page = (tree, times) => h('main', { 'data-times': times }, ...tree.map(node));
