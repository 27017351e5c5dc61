/** Shoelace: a theme and its autoloader, which asks for what the page has. */
import { fileURLToPath } from 'node:url';
import { escape, paragraphs, worked } from '../html.mjs';
import { linkAt, linkList } from './lists.mjs';

export default {
  name: 'shoelace',
  title: 'Shoelace',
  files: () => ({ '/sl/': fileURLToPath(new URL('../node_modules/@shoelace-style/shoelace/cdn', import.meta.url)) }),
  head: () =>
    '<link rel="stylesheet" href="/sl/themes/light.css"><script type="module" src="/sl/shoelace-autoloader.js"></script>',
  faq: (questions) =>
    `<h2>Questions</h2>${questions
      .map(
        ({ id, question, answer }) => `<sl-details id="${id}" summary="${escape(question)}">${paragraphs(answer)}</sl-details>`,
      )
      .join('')}`,
  groups: (groups) =>
    `<h2>Groupes</h2>${groups
      .map(
        (group) =>
          `<sl-card><h3 slot="header">${escape(group.name)}</h3><p>${worked(group)}</p><p>${escape(group.body)}</p></sl-card>`,
      )
      .join('')}`,
  resources: linkList,
  page: {
    question(at) {
      const host = document.getElementsByTagName('sl-details')[at];
      const control = host?.shadowRoot?.querySelector('summary');
      return control && { control, answer: host.firstElementChild };
    },
    group(at) {
      const host = document.getElementsByTagName('sl-card')[at];
      return host?.shadowRoot?.querySelector('slot') && host;
    },
    resource: linkAt,
    expandAll() {
      for (const details of document.getElementsByTagName('sl-details')) details.open = true;
    },
  },
};
