/** GC Design System: its style sheet and its script that loads what the page has. */
import { fileURLToPath } from 'node:url';
import { escape, factsOf, paragraphs, worked } from '../html.mjs';

export default {
  name: 'gc',
  title: 'GC Design System',
  files: () => ({ '/gcds/': fileURLToPath(new URL('../node_modules/@gcds-core/components/dist/gcds', import.meta.url)) }),
  head: () => '<link rel="stylesheet" href="/gcds/gcds.css"><script type="module" src="/gcds/gcds.esm.js"></script>',
  faq: (questions) =>
    `<h2>Questions</h2>${questions
      .map(
        ({ id, question, answer }) =>
          `<gcds-details id="${id}" details-title="${escape(question)}">${paragraphs(answer)}</gcds-details>`,
      )
      .join('')}`,
  groups: (groups) =>
    `<h2>Groupes</h2>${groups
      .map(
        (group) =>
          `<gcds-card card-title="${escape(group.name)}" card-title-tag="h3" href="#${group.id}" description="${worked(group)}. ${escape(group.body)}"></gcds-card>`,
      )
      .join('')}`,
  resources: (resources) =>
    `<h2>Ressources</h2><ul>${resources
      .map((one) => `<li><gcds-link href="${one.url}">${escape(one.title)} <small>${factsOf(one)}</small></gcds-link></li>`)
      .join('')}</ul>`,
  page: {
    question(at) {
      const host = document.getElementsByTagName('gcds-details')[at];
      const control = host?.shadowRoot?.querySelector('button');
      return control && { control, answer: host.firstElementChild };
    },
    group: (at) =>
      document.getElementsByTagName('gcds-card')[at]?.shadowRoot?.querySelector('gcds-link')?.shadowRoot?.querySelector('a'),
    resource: (at) => document.getElementsByTagName('gcds-link')[at]?.shadowRoot?.querySelector('a'),
    expandAll() {
      for (const { shadowRoot } of document.getElementsByTagName('gcds-details'))
        shadowRoot.querySelector('button[aria-expanded=false]')?.click();
    },
  },
};
