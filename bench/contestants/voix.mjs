/** Voix, as its README says: voix.css and the script in the head, the page's HTML or a document in the widgets. */
import { DIST } from '../../scripts/paths.mjs';
import { escape, json, paragraphs } from '../html.mjs';

/** The page's own HTML inside, a document inside, or the address of one. */
const widget = (name, form, section, html) =>
  form === 'html' ? `<voix-${name}>${html}</voix-${name}>`
  : form === 'json' ? `<voix-${name}><script type="application/json">${json(section)}</script></voix-${name}>`
  : `<voix-${name} src="/content.json"></voix-${name}>`;

const details = ({ id, question, answer }) =>
  `<details id="${id}"><summary>${escape(question)}</summary>${paragraphs(answer)}</details>`;
const card = ({ name, year, partner, body }) =>
  `<voix-group-card year="${year}" partners="${escape(partner)}"><h3>${escape(name)}</h3><p>${escape(body)}</p></voix-group-card>`;
const link = ({ title, url, kind, format, bytes, language }) => {
  const facts = Object.entries({ kind, format, bytes, language }).filter(([, value]) => value);
  return `<li ${facts.map(([name, value]) => `data-${name}="${value}"`).join(' ')}><a href="${url}">${escape(title)}</a></li>`;
};

const sections = {
  questions: (list) => list.map(({ id, question, answer }) => ({ id, question, answer: answer.join('\n\n') })),
  groups: (list) => list.map(({ id, name, year, partner, body }) => ({ id, name, year, partners: [partner], body })),
  resources: (list) => list,
};

/** The same in several languages: `{ fr: 'a' }` and `{ en: 'b' }` as `{ fr: 'a', en: 'b' }`, text by text. */
const TEXTS = ['question', 'answer', 'name', 'body', 'title'];
const merged = (lists) =>
  lists.fr.map((item, at) =>
    Object.fromEntries(
      Object.entries(item).map(([key, value]) => [key, TEXTS.includes(key) ? { fr: value, en: lists.en[at][key] } : value]),
    ),
  );

const SHEET = '<link rel="stylesheet" crossorigin="anonymous" referrerpolicy="no-referrer" href="/voix/voix.css">';
const SCRIPT = '<script async crossorigin="anonymous" referrerpolicy="no-referrer" src="/voix/voix.js"></script>';

const voix = {
  name: 'voix',
  title: 'Voix',
  forms: ['html', 'json', 'url'],
  files: () => ({ '/voix/': DIST }),
  head: () => SHEET + SCRIPT,
  faq: (questions, form) =>
    widget('faq', form, sections.questions(questions), `<h2>Questions</h2>${questions.map(details).join('')}`),
  groups: (groups, form) => widget('group-list', form, sections.groups(groups), `<h2>Groupes</h2>${groups.map(card).join('')}`),
  resources: (resources, form) =>
    widget('resource-list', form, sections.resources(resources), `<h2>Ressources</h2><ul>${resources.map(link).join('')}</ul>`),
  /** One document in two languages, as an editor writes it. */
  document({ fr, en }) {
    const items = (key) => ({ items: merged({ fr: sections[key](fr[key]), en: sections[key](en[key]) }) });
    return { version: 1, faq: items('questions'), groups: items('groups'), resources: items('resources') };
  },
  page: {
    question(at) {
      const host = document.getElementsByTagName('voix-faq')[0];
      const own = host?.getElementsByTagName('details') ?? [];
      const details = own.length ? own[at] : host?.shadowRoot?.querySelectorAll('details')[at];
      if (!details || (own.length && !details.assignedSlot)) return undefined;
      return { control: details.querySelector('summary'), answer: details.lastElementChild };
    },
    group(at) {
      const host = document.getElementsByTagName('voix-group-list')[0];
      const own = host?.getElementsByTagName('voix-group-card') ?? [];
      if (own.length) return own[at]?.shadowRoot?.querySelector('[part~=facts]');
      return host?.shadowRoot?.querySelectorAll('.cards > *')[at];
    },
    resource(at) {
      const host = document.getElementsByTagName('voix-resource-list')[0];
      const own = host?.getElementsByTagName('li') ?? [];
      if (!own.length) return host?.shadowRoot?.querySelectorAll('.list > li a')[at];
      // The facts are told as generated content, once the widget has said them.
      const link = own[at]?.parentElement.assignedSlot && own[at].firstElementChild;
      return link && getComputedStyle(link, '::after').content.length > 8 && link;
    },
    expandAll() {
      document.querySelector('voix-faq').expandAll();
    },
    /** The whole page in another language. */
    speak(language) {
      document.documentElement.lang = language;
    },
  },
};

export default voix;

/** `voix.css` is optional: the page in its own look until the script comes. */
export const alone = { ...voix, name: 'voix-alone', title: 'Voix without voix.css', head: () => SCRIPT };
