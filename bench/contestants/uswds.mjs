/** USWDS: its style sheet with its fonts, the script for the head, and the script for the rest. */
import { fileURLToPath } from 'node:url';
import { escape, factsOf, paragraphs, worked } from '../html.mjs';

const item = ({ id, question, answer }) =>
  `<h3 class="usa-accordion__heading"><button type="button" class="usa-accordion__button" aria-expanded="false" aria-controls="${id}">` +
  `${escape(question)}</button></h3><div id="${id}" class="usa-accordion__content usa-prose">${paragraphs(answer)}</div>`;

const card = (group) =>
  '<li class="usa-card tablet:grid-col-4"><div class="usa-card__container"><div class="usa-card__header">' +
  `<h3 class="usa-card__heading">${escape(group.name)}</h3></div><div class="usa-card__body"><p>${worked(group)}</p>` +
  `<p>${escape(group.body)}</p></div></div></li>`;

export default {
  name: 'uswds',
  title: 'USWDS',
  files: () => ({ '/uswds/': fileURLToPath(new URL('../node_modules/@uswds/uswds/dist', import.meta.url)) }),
  head: () =>
    '<script src="/uswds/js/uswds-init.min.js"></script><link rel="stylesheet" href="/uswds/css/uswds.min.css">' +
    '<script defer src="/uswds/js/uswds.min.js"></script>',
  faq: (questions) => `<h2>Questions</h2><div class="usa-accordion" data-allow-multiple>${questions.map(item).join('')}</div>`,
  groups: (groups) => `<h2>Groupes</h2><ul class="usa-card-group">${groups.map(card).join('')}</ul>`,
  resources: (resources) =>
    `<h2>Ressources</h2><ul class="usa-list">${resources
      .map((one) => `<li><a class="usa-link" href="${one.url}">${escape(one.title)} <small>${factsOf(one)}</small></a></li>`)
      .join('')}</ul>`,
  page: {
    question(at) {
      const control = document.getElementsByClassName('usa-accordion__button')[at];
      const panel = control?.parentElement.nextElementSibling;
      // Its script hides the answers when it is there.
      const isInCharge = panel?.hidden || control?.getAttribute('aria-expanded') === 'true';
      return isInCharge && { control, answer: panel.firstElementChild };
    },
    group: (at) => document.getElementsByClassName('usa-card__body')[at],
    resource: (at) => document.getElementsByClassName('usa-link')[at],
    expandAll() {
      for (const control of document.querySelectorAll('.usa-accordion__button[aria-expanded=false]')) control.click();
    },
    /** Its script gives nothing to call; it listens at the body, and what comes later is written closed. */
    start(root) {
      for (const panel of root.getElementsByClassName('usa-accordion__content')) panel.hidden = true;
    },
  },
};
