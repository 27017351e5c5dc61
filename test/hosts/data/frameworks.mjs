/** Pages that a framework renders: in the browser, or on a server and then hydrated. Each then renders once more. */
import { readTree } from '../tree.mjs';

const FRAMEWORKS = ['React', 'Preact', 'Vue', 'Svelte'];

const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
const page = (name, tree, { ready = '', attributes = '' } = {}) =>
  `<div id="app">${ready}</div>
  <script id="tree" type="application/json">${json(tree)}</script>
  <script id="main"${attributes} src="/apps/${name}.js"></script>`;
const then = () => window.renderAgain();

export const frameworks = FRAMEWORKS.flatMap((title) => {
  const name = title.toLowerCase();
  return [
    { name: `rendered by ${title}`, body: (widgets) => page(name, readTree(widgets)), then },
    {
      name: `hydrated by ${title} [E2]`,
      async body(widgets, { server }) {
        const tree = readTree(widgets);
        return page(name, tree, { ready: await server[name](tree), attributes: ' data-hydrate' });
      },
      then,
    },
  ];
});
