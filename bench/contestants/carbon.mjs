/** Carbon: its accordion, tile, list and link through a bundler. */
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.mjs';
import { escape, factsOf, paragraphs, worked } from '../html.mjs';

export default {
  name: 'carbon',
  title: 'Carbon',
  files: async () => ({ '/carbon.js': (await bundle(fileURLToPath(new URL('./carbon.entry.js', import.meta.url)))).js }),
  head: () => '<script type="module" src="/carbon.js"></script>',
  faq: (questions) =>
    `<h2>Questions</h2><cds-accordion>${questions
      .map(
        ({ id, question, answer }) =>
          `<cds-accordion-item id="${id}" title="${escape(question)}">${paragraphs(answer)}</cds-accordion-item>`,
      )
      .join('')}</cds-accordion>`,
  groups: (groups) =>
    `<h2>Groupes</h2>${groups
      .map((group) => `<cds-tile><h3>${escape(group.name)}</h3><p>${worked(group)}</p><p>${escape(group.body)}</p></cds-tile>`)
      .join('')}`,
  resources: (resources) =>
    `<h2>Ressources</h2><cds-unordered-list>${resources
      .map(
        (one) =>
          `<cds-list-item><cds-link href="${one.url}">${escape(one.title)} <small>${factsOf(one)}</small></cds-link></cds-list-item>`,
      )
      .join('')}</cds-unordered-list>`,
  page: {
    question(at) {
      const host = document.getElementsByTagName('cds-accordion-item')[at];
      const control = host?.shadowRoot?.querySelector('button');
      return control && { control, answer: host.firstElementChild };
    },
    group(at) {
      const host = document.getElementsByTagName('cds-tile')[at];
      return host?.shadowRoot?.querySelector('slot') && host;
    },
    resource: (at) => document.getElementsByTagName('cds-link')[at]?.shadowRoot?.querySelector('a'),
    expandAll() {
      for (const item of document.getElementsByTagName('cds-accordion-item')) item.open = true;
    },
  },
};
