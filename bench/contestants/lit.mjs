/** Three bare lit elements that render lists from JSON and do nothing else: what no library on lit can be smaller than. */
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.mjs';
import { factsOf, json, worked } from '../html.mjs';

const widget = (name, form, items) =>
  form === 'url' ?
    `<bare-${name} src="/content.json"></bare-${name}>`
  : `<bare-${name}><script type="application/json">${json(items)}</script></bare-${name}>`;

const card = (group) => ({ name: group.name, about: worked(group), body: group.body });
const link = (one) => ({ title: one.title, url: one.url, about: factsOf(one) });

export default {
  name: 'lit',
  title: 'bare lit list',
  forms: ['json', 'url'],
  files: async () => ({ '/lit.js': (await bundle(fileURLToPath(new URL('./lit/bare.js', import.meta.url)))).js }),
  head: () => '<script type="module" async src="/lit.js"></script>',
  faq: (questions, form) => `<h2>Questions</h2>${widget('faq', form, questions)}`,
  groups: (groups, form) => `<h2>Groupes</h2>${widget('groups', form, groups.map(card))}`,
  resources: (resources, form) => `<h2>Ressources</h2>${widget('resources', form, resources.map(link))}`,
  document: ({ fr, en }) => {
    const both = Object.entries({ fr, en }).map(([language, { questions, groups, resources }]) => [
      language,
      { faq: questions, groups: groups.map(card), resources: resources.map(link) },
    ]);
    return Object.fromEntries(both);
  },
  page: {
    question(at) {
      const details = document.querySelector('bare-faq')?.shadowRoot?.querySelectorAll('details')[at];
      return details && { control: details.firstElementChild, answer: details.lastElementChild };
    },
    group: (at) => document.querySelector('bare-groups')?.shadowRoot?.querySelectorAll('li')[at],
    resource: (at) => document.querySelector('bare-resources')?.shadowRoot?.querySelectorAll('a')[at],
    expandAll() {
      for (const details of document.querySelector('bare-faq').shadowRoot.querySelectorAll('details')) details.open = true;
    },
    speak(language) {
      for (const element of document.querySelectorAll('bare-faq,bare-groups,bare-resources')) element.language = language;
    },
  },
};
