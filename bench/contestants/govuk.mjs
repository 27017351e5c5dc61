/** GOV.UK Frontend: its style sheet with its font, its script, and the lines that its documentation has in the page. */
import { fileURLToPath } from 'node:url';
import { escape, factsOf, paragraphs, worked } from '../html.mjs';

const GOVUK = fileURLToPath(new URL('../node_modules/govuk-frontend/dist/govuk/', import.meta.url));

const section = ({ id, question, answer }) =>
  '<div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading">' +
  `<span class="govuk-accordion__section-button" id="${id}">${escape(question)}</span></h2></div>` +
  `<div class="govuk-accordion__section-content">${paragraphs(answer).replaceAll('<p>', '<p class="govuk-body">')}</div></div>`;

const card = (group) =>
  '<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper">' +
  `<h3 class="govuk-summary-card__title">${escape(group.name)}</h3></div><div class="govuk-summary-card__content">` +
  `<p class="govuk-body">${worked(group)}</p><p class="govuk-body">${escape(group.body)}</p></div></div>`;

const link = (one) => `<li><a class="govuk-link" href="${one.url}">${escape(one.title)} <small>${factsOf(one)}</small></a></li>`;

export default {
  name: 'govuk',
  title: 'GOV.UK Frontend',
  files: () => ({ '/govuk/': GOVUK, '/assets/': `${GOVUK}assets` }),
  head: () =>
    '<link rel="stylesheet" href="/govuk/govuk-frontend.min.css">' +
    "<script>document.documentElement.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '')</script>" +
    '<script type="module" src="/govuk/govuk-frontend.min.js"></script>' +
    `<script type="module">import { createAll, initAll, Accordion } from '/govuk/govuk-frontend.min.js';
document.body.className += document.documentElement.className; initAll(); window.startAccordions = (root) => createAll(Accordion, undefined, root)</script>`,
  faq: (questions) =>
    `<h2>Questions</h2><div class="govuk-accordion" data-module="govuk-accordion" data-remember-expanded="false" id="faq">${questions
      .map(section)
      .join('')}</div>`,
  groups: (groups) => `<h2>Groupes</h2>${groups.map(card).join('')}`,
  resources: (resources) => `<h2>Ressources</h2><ul class="govuk-list">${resources.map(link).join('')}</ul>`,
  page: {
    question(at) {
      const section = document.getElementsByClassName('govuk-accordion__section')[at];
      const control = section?.querySelector('button');
      return control && { control, answer: section.querySelector('p') };
    },
    group: (at) => document.getElementsByClassName('govuk-summary-card__content')[at],
    resource: (at) => document.getElementsByClassName('govuk-link')[at],
    expandAll() {
      document.querySelector('.govuk-accordion__show-all').click();
    },
    start(root) {
      window.startAccordions(root);
    },
  },
};
