import { hydrate, render } from 'preact';
import { isHydrated, renderTwice, root, tree } from './again.js';
import { page } from './preact-tree.js';

if (isHydrated) hydrate(page(tree, 1), root);
renderTwice((times) => render(page(tree, times), root));
