/** Plain HTML with `<details>`: what nothing can be faster than. */
import { escape, factsOf, paragraphs, worked } from '../html.mjs';

export default {
  name: 'plain',
  title: 'plain HTML',
  head: () => '',
  faq: (questions) =>
    `<h2>Questions</h2>${questions
      .map(
        ({ id, question, answer }) => `<details id="${id}"><summary>${escape(question)}</summary>${paragraphs(answer)}</details>`,
      )
      .join('')}`,
  groups: (groups) =>
    `<h2>Groupes</h2><ul>${groups
      .map(
        (group) =>
          `<li><article><h3>${escape(group.name)}</h3><p>${worked(group)}</p><p>${escape(group.body)}</p></article></li>`,
      )
      .join('')}</ul>`,
  resources: (resources) =>
    `<h2>Ressources</h2><ul>${resources
      .map((one) => `<li><a href="${one.url}">${escape(one.title)} <small>${factsOf(one)}</small></a></li>`)
      .join('')}</ul>`,
  page: {
    question(at) {
      const details = document.getElementsByTagName('details')[at];
      const control = details?.firstElementChild;
      return details?.lastElementChild !== control && { control, answer: details.lastElementChild };
    },
    group: (at) => document.getElementsByTagName('article')[at],
    resource: (at) => document.querySelector('main > ul:last-of-type')?.querySelectorAll('a')[at],
    expandAll() {
      for (const details of document.getElementsByTagName('details')) details.open = true;
    },
  },
};
