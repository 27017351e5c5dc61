/** Web Awesome: its style sheet and its loader, which asks for what the page has. */
import { fileURLToPath } from 'node:url';
import { escape, paragraphs, worked } from '../html.mjs';
import { linkAt, linkList } from './lists.mjs';

export default {
  name: 'web-awesome',
  title: 'Web Awesome',
  files: () => ({ '/wa/': fileURLToPath(new URL('../node_modules/@awesome.me/webawesome/dist-cdn', import.meta.url)) }),
  head: () =>
    '<link rel="stylesheet" href="/wa/styles/webawesome.css"><script type="module" src="/wa/webawesome.loader.js"></script>',
  faq: (questions) =>
    `<h2>Questions</h2>${questions
      .map(
        ({ id, question, answer }) => `<wa-details id="${id}" summary="${escape(question)}">${paragraphs(answer)}</wa-details>`,
      )
      .join('')}`,
  groups: (groups) =>
    `<h2>Groupes</h2>${groups
      .map(
        (group) =>
          `<wa-card with-header><h3 slot="header">${escape(group.name)}</h3><p>${worked(group)}</p><p>${escape(group.body)}</p></wa-card>`,
      )
      .join('')}`,
  resources: linkList,
  page: {
    question(at) {
      const host = document.getElementsByTagName('wa-details')[at];
      const control = host?.shadowRoot?.querySelector('summary');
      return control && { control, answer: host.firstElementChild };
    },
    group(at) {
      const host = document.getElementsByTagName('wa-card')[at];
      return host?.shadowRoot?.querySelector('slot') && host;
    },
    resource: linkAt,
    expandAll() {
      for (const details of document.getElementsByTagName('wa-details')) details.open = true;
    },
  },
};
