import { createElement, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { isHydrated, renderTwice, root, tree } from './again.js';
import { page } from './react-tree.js';

let done;
const rendered = new Promise((resolve) => (done = resolve));
/** React hydrates when it finds the time; an update before that makes it render everything anew. */
function Told({ children }) {
  useEffect(done, []);
  return children;
}
const told = (times) => createElement(Told, null, page(tree, times));

const app = isHydrated ? hydrateRoot(root, told(1)) : createRoot(root);
renderTwice((times) => app.render(told(times)), rendered);
