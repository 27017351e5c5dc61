/** PatternFly Elements: its accordion and card through a bundler; the icons that it looks up by name lie beside it. */
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.mjs';
import { escape, paragraphs, worked } from '../html.mjs';
import { linkAt, linkList } from './lists.mjs';

export default {
  name: 'pattern-fly',
  title: 'PatternFly Elements',
  files: async () => ({
    '/pfe.js': (await bundle(fileURLToPath(new URL('./pattern-fly.entry.js', import.meta.url)))).js,
    '/icons/': fileURLToPath(new URL('../node_modules/@patternfly/icons', import.meta.url)),
  }),
  head: () =>
    '<script type="importmap">{"imports":{"@patternfly/icons/":"/icons/"}}</script><script type="module" src="/pfe.js"></script>',
  faq: (questions) =>
    `<h2>Questions</h2><pf-accordion>${questions
      .map(
        ({ id, question, answer }) =>
          `<pf-accordion-header id="${id}"><h3>${escape(question)}</h3></pf-accordion-header><pf-accordion-panel>${paragraphs(answer)}</pf-accordion-panel>`,
      )
      .join('')}</pf-accordion>`,
  groups: (groups) =>
    `<h2>Groupes</h2>${groups
      .map(
        (group) =>
          `<pf-card><h3 slot="header">${escape(group.name)}</h3><p>${worked(group)}</p><p>${escape(group.body)}</p></pf-card>`,
      )
      .join('')}`,
  resources: linkList,
  page: {
    question(at) {
      const host = document.getElementsByTagName('pf-accordion-header')[at];
      const control = host?.shadowRoot?.querySelector('button');
      return control && { control, answer: host.nextElementSibling?.firstElementChild };
    },
    group(at) {
      const host = document.getElementsByTagName('pf-card')[at];
      return host?.shadowRoot?.querySelector('slot') && host;
    },
    resource: linkAt,
    expandAll() {
      document.querySelector('pf-accordion').expandAll();
    },
  },
};
