/** Red Hat Design System: its accordion and card through a bundler, the tokens and the sheet against shifts that its docs ask for. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.mjs';
import { escape, paragraphs, worked } from '../html.mjs';
import { linkAt, linkList } from './lists.mjs';

const packaged = (path) => readFile(new URL(`../node_modules/@rhds/${path}`, import.meta.url), 'utf8');

export default {
  name: 'red-hat',
  title: 'Red Hat Design System',
  files: async () => ({
    '/rhds.js': (await bundle(fileURLToPath(new URL('./red-hat.entry.js', import.meta.url)))).js,
    '/tokens.css': await packaged('tokens/css/global.css'),
    '/shim.css': await packaged('elements/elements/rh-accordion/rh-accordion-lightdom-shim.css'),
  }),
  head: () =>
    '<link rel="stylesheet" href="/tokens.css"><link rel="stylesheet" href="/shim.css"><script type="module" src="/rhds.js"></script>',
  faq: (questions) =>
    `<h2>Questions</h2><rh-accordion>${questions
      .map(
        ({ id, question, answer }) =>
          `<rh-accordion-header id="${id}">${escape(question)}</rh-accordion-header><rh-accordion-panel>${paragraphs(answer)}</rh-accordion-panel>`,
      )
      .join('')}</rh-accordion>`,
  groups: (groups) =>
    `<h2>Groupes</h2>${groups
      .map(
        (group) =>
          `<rh-card><h3 slot="header">${escape(group.name)}</h3><p>${worked(group)}</p><p>${escape(group.body)}</p></rh-card>`,
      )
      .join('')}`,
  resources: linkList,
  page: {
    question(at) {
      const host = document.getElementsByTagName('rh-accordion-header')[at];
      const control = host?.shadowRoot?.querySelector('button');
      return control && { control, answer: host.nextElementSibling?.firstElementChild };
    },
    group(at) {
      const host = document.getElementsByTagName('rh-card')[at];
      return host?.shadowRoot?.querySelector('slot') && host;
    },
    resource: linkAt,
    expandAll() {
      document.querySelector('rh-accordion').expandAll();
    },
  },
};
