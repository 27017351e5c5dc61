import { createRoot, hydrateRoot } from 'react-dom/client';
import { isHydrated, renderTwice, root, tree } from './again.js';
import { page } from './react-tree.js';

const app = isHydrated ? hydrateRoot(root, page(tree, 1)) : createRoot(root);
renderTwice((times) => app.render(page(tree, times)));
