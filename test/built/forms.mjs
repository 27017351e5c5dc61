/**
 * One content for each element, in every form that it can be given in. What one form can't say (abbreviations with a
 * title, remarks on languages) is not in here.
 */
import { attribute } from '../support/page.mjs';

const json = (value) => `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** `<voix-faq heading="…">…</voix-faq>` */
const tag = (name, attributes, inside) => `<voix-${name}${written(attributes)}>${inside}</voix-${name}>`;
/** `<div data-voix="faq" data-heading="…">…</div>` */
const div = (name, attributes, inside) => `<div data-voix="${name}"${written(attributes, 'data-')}>${inside}</div>`;
const written = (attributes, prefix = '') =>
  Object.entries(attributes)
    .map(([key, value]) => ` ${prefix}${key}="${attribute(value)}"`)
    .join('');

/** The words of a content that stand in every one of its forms, the markup first. */
const ANSWERS = [
  ['Why is there a group?', '<p>Because voices count.</p><p>And because they are heard together.</p>'],
  ['Who is in it?', '<p>People who speak for themselves:</p><ul><li>some in public,</li><li>some in writing.</li></ul>'],
  ['When did it begin?', '<p>In 2018, with <strong>few</strong> and with <em>patience</em>.</p>'],
  ['Where can I read on?', '<p>On <a href="https://example.org/more" rel="noopener noreferrer">another page</a>.</p>'],
];
const RICH = [
  'Because voices count.\n\nAnd because they are heard together.',
  'People who speak for themselves:\n\n- some in public,\n- some in writing.',
  'In 2018, with **few** and with *patience*.',
  'On [another page](https://example.org/more).',
];
const QUESTIONS = ANSWERS.map(([question], at) => ({ question, answer: RICH[at] }));

const GROUPS = [
  { name: 'First voices', year: 2018, partners: ['SEA', 'NCX'], body: 'Who they are.\n\nWhat they ask for.' },
  { name: 'Second voices', year: 2019, partners: ['SEA'], body: 'A group of men.' },
  { name: 'Third voices', body: 'A group that names no year, and has more to say than the others, so that its card is longer.' },
];
const paragraphs = (text) =>
  text
    .split('\n\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
const facts = ({ year, partners }) => ({ ...(year && { year }), ...(partners && { partners: partners.join(', ') }) });
const cards = (make, level) =>
  GROUPS.map((group) => make('group-card', facts(group), `<h${level}>${group.name}</h${level}>${paragraphs(group.body)}`)).join(
    '',
  );

const LINK = { url: 'https://example.org/group', label: 'The page of the group' };
const RESOURCES = [
  { title: 'A page', url: 'https://example.org/1', kind: 'page' },
  {
    title: 'A guide for those who want to know it all from the very beginning',
    url: 'https://example.org/2',
    kind: 'guide',
    format: 'PDF',
    bytes: 1240000,
    language: 'fr',
  },
  { title: 'A report', url: 'https://example.org/3', kind: 'report', format: 'PDF', bytes: 862000, language: 'en' },
  { title: 'A form', url: 'https://example.org/4', kind: 'form', format: 'DOCX', bytes: 48000 },
  { title: 'A link and no more', url: 'https://example.org/5' },
  { title: 'A film', url: 'https://example.org/6', kind: 'video', format: 'MP4', bytes: 64500000, language: 'fr' },
  { title: 'A talk', url: 'https://example.org/7', kind: 'audio', language: 'ar' },
];
const items = (resources) =>
  `<ul>${resources
    .map(
      ({ title, url, ...facts }) => `<li${written(facts, 'data-')}><a href="${url}" rel="noopener noreferrer">${title}</a></li>`,
    )
    .join('')}</ul>`;

const LINES = [
  {
    name: 'First line',
    country: 'CA',
    timeZone: 'America/Toronto',
    phone: '1 (555) 555-0100',
    sms: { number: '555-0101', keyword: 'WORD' },
    hours: [
      { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:00' },
      { days: ['sa', 'su'], opens: '20:00', closes: '02:00' },
    ],
    languages: ['fr', 'en'],
    verifiedOn: '2999-11-01',
  },
  { name: 'Second line', country: 'FR', phone: '555-0102', languages: ['en'], verifiedOn: '2999-05' },
];
const lines = (level) => `<ul>
  <li data-country="CA" data-time-zone="America/Toronto" data-hours="Mo-Fr 09:00-17:00, Sa,Su 20:00-02:00" data-languages="fr, en" data-verified-on="2999-11-01">
    <h${level}>First line</h${level}>
    <p><a href="tel:15555550100">1 (555) 555-0100</a></p>
    <p><a href="sms:5550101?&amp;body=WORD">Text WORD to 555-0101</a></p>
  </li>
  <li data-country="FR" data-languages="en" data-verified-on="2999-05">
    <h${level}>Second line</h${level}>
    <p><a href="tel:5550102">555-0102</a></p>
  </li>
</ul>`;

const EVENTS = [
  { date: '2016', written: '2016', body: 'A survey.\n\nIts answers.' },
  { date: '2018-05', written: 'May 2018', body: 'A first group, [on its page](https://example.org/first).' },
  { date: '2019-11-03', written: 'November 3, 2019', body: 'A second one.' },
];
const linked = (text) => paragraphs(text).replace(/\[(.*?)\]\((.*?)\)/g, '<a href="$2" rel="noopener noreferrer">$1</a>');
const events = `<ol>${EVENTS.map(
  ({ date, written, body }) => `<li><time datetime="${date}">${written}</time>${linked(body)}</li>`,
).join('')}</ol>`;

const QUOTATION = 'An example quotation, invented for this test.\n\nIts *second* paragraph.';
const SOURCE = { url: 'https://example.org/speech', label: 'An invented speech' };

/**
 * @typedef {object} Content
 * @property {string} element
 * @property {boolean} [everyForm] whether it is tried in every form of JSON: one content of each element is
 * @property {Record<string, string>} [attributes] of the forms in JSON
 * @property {Record<string, (make: Function) => string>} markup forms as HTML of the page, by what they are; `make` writes a tag or a div
 * @property {object} document the same as JSON
 */

/** @type {Record<string, Content>} */
export const CONTENTS = {
  'three questions': {
    element: 'faq',
    markup: {
      '<details>': (make) =>
        make(
          'faq',
          {},
          ANSWERS.slice(0, 3)
            .map(([question, answer]) => `<details><summary><h3>${question}</h3></summary>${answer}</details>`)
            .join(''),
        ),
      headings: (make) =>
        make(
          'faq',
          {},
          ANSWERS.slice(0, 3)
            .map(([question, answer]) => `<h3>${question}</h3>${answer}`)
            .join(''),
        ),
    },
    document: { faq: { items: QUESTIONS.slice(0, 3) } },
  },
  'four questions under a heading': {
    element: 'faq',
    everyForm: true,
    markup: {
      '<details>': (make) =>
        make(
          'faq',
          { heading: 'Questions' },
          `<p>Before all else.</p>${ANSWERS.map(([question, answer]) => `<details><summary><h4>${question}</h4></summary>${answer}</details>`).join('')}`,
        ),
      headings: (make) =>
        make(
          'faq',
          { heading: 'Questions' },
          `<p>Before all else.</p>${ANSWERS.map(([question, answer]) => `<h4>${question}</h4>${answer}`).join('')}`,
        ),
    },
    document: { faq: { heading: 'Questions', intro: 'Before all else.', items: QUESTIONS } },
  },
  'questions as an open list': {
    element: 'faq',
    attributes: { mode: 'list' },
    markup: {
      headings: (make) =>
        make('faq', { mode: 'list' }, ANSWERS.map(([question, answer]) => `<h3>${question}</h3>${answer}`).join('')),
    },
    document: { faq: { items: QUESTIONS } },
  },
  'a card': {
    element: 'group-card',
    markup: {
      'attributes and a heading': (make) =>
        make('group-card', facts(GROUPS[0]), `<h3>${GROUPS[0].name}</h3>${paragraphs(GROUPS[0].body)}`),
      attributes: (make) => make('group-card', { name: GROUPS[0].name, ...facts(GROUPS[0]) }, paragraphs(GROUPS[0].body)),
    },
    document: { groups: { items: [GROUPS[0]] } },
  },
  'a card with a link': {
    element: 'group-card',
    everyForm: true,
    markup: {
      'a last paragraph that is a link': (make) =>
        make(
          'group-card',
          facts(GROUPS[1]),
          `<h3>${GROUPS[1].name}</h3>${paragraphs(GROUPS[1].body)}<p><a href="${LINK.url}">${LINK.label}</a></p>`,
        ),
      attributes: (make) =>
        make(
          'group-card',
          { name: GROUPS[1].name, ...facts(GROUPS[1]), href: LINK.url, 'link-text': LINK.label },
          paragraphs(GROUPS[1].body),
        ),
    },
    document: { groups: { items: [{ ...GROUPS[1], link: LINK }] } },
  },
  'a list of cards': {
    element: 'group-list',
    markup: { cards: (make) => make('group-list', {}, cards(make, 3)) },
    document: { groups: { items: GROUPS } },
  },
  'a list of cards under a heading': {
    element: 'group-list',
    everyForm: true,
    markup: {
      cards: (make) => make('group-list', { heading: 'Groups' }, `<p>Several of them.</p>${cards(make, 4)}`),
      'cards in the other form': (make) =>
        make('group-list', { heading: 'Groups' }, `<p>Several of them.</p>${cards(make === tag ? div : tag, 4)}`),
    },
    document: { groups: { heading: 'Groups', intro: 'Several of them.', items: GROUPS } },
  },
  'groups as sections': {
    element: 'group-list',
    markup: {
      sections: (make) =>
        make('group-list', {}, GROUPS.map(({ name, body }) => `<section><h3>${name}</h3>${paragraphs(body)}</section>`).join('')),
    },
    document: { groups: { items: GROUPS.map(({ name, body }) => ({ name, body })) } },
  },
  'three resources': {
    element: 'resource-list',
    markup: { 'a list': (make) => make('resource-list', {}, items(RESOURCES.slice(0, 3))) },
    document: { resources: { items: RESOURCES.slice(0, 3) } },
  },
  'seven resources under a heading': {
    element: 'resource-list',
    everyForm: true,
    markup: { 'a list': (make) => make('resource-list', { heading: 'Resources' }, `<p>To read on.</p>${items(RESOURCES)}`) },
    document: { resources: { heading: 'Resources', intro: 'To read on.', items: RESOURCES } },
  },
  'two help lines': {
    element: 'help-lines',
    markup: { 'a list': (make) => make('help-lines', {}, lines(3)) },
    document: { help: { items: LINES } },
  },
  'two help lines under a heading': {
    element: 'help-lines',
    everyForm: true,
    markup: { 'a list': (make) => make('help-lines', { heading: 'Help' }, `<p>Invented lines.</p>${lines(4)}`) },
    document: { help: { heading: 'Help', intro: 'Invented lines.', items: LINES } },
  },
  'three languages': {
    element: 'language',
    everyForm: true,
    markup: {
      'an attribute': (make) => make('language', { languages: 'fr, en, ar' }, ''),
      'an attribute over links': (make) => make('language', { languages: 'fr, en, ar' }, '<a href="/fr" lang="fr">Français</a>'),
    },
    document: { languages: { fr: 'fr-CA', en: 'en-US', ar: 'ar' } },
  },
  'an opening': {
    element: 'intro',
    everyForm: true,
    markup: {
      'a heading and paragraphs': (make) =>
        make('intro', {}, `<h3>The title of it all</h3><p>What it comes to.</p>${paragraphs('More of it.\n\nAnd more.')}`),
    },
    document: { intro: { title: 'The title of it all', lede: 'What it comes to.', body: 'More of it.\n\nAnd more.' } },
  },
  'three events': {
    element: 'timeline',
    markup: { 'a list': (make) => make('timeline', {}, events) },
    document: { timeline: { items: EVENTS.map(({ date, body }) => ({ date, body })).reverse() } },
  },
  'three events under a heading': {
    element: 'timeline',
    everyForm: true,
    markup: { 'a list': (make) => make('timeline', { heading: 'Milestones' }, `<p>A few dates.</p>${events}`) },
    document: {
      timeline: { heading: 'Milestones', intro: 'A few dates.', items: EVENTS.map(({ date, body }) => ({ date, body })) },
    },
  },
  'a statement': {
    element: 'statement',
    markup: {
      'an attribution as an attribute': (make) =>
        make(
          'statement',
          { attribution: 'A fictional person' },
          `<blockquote>${paragraphs(QUOTATION).replace('*second*', '<em>second</em>')}</blockquote>`,
        ),
    },
    document: { statements: { items: [{ body: QUOTATION, attribution: 'A fictional person' }] } },
  },
  'a translated statement with its source': {
    element: 'statement',
    everyForm: true,
    markup: {
      // The comment parts the texts as a template does.
      'a footer': (make) =>
        make(
          'statement',
          { 'original-language': 'fr' },
          `<blockquote>${paragraphs(QUOTATION).replace('*second*', '<em>second</em>')}</blockquote>
          <footer>A fictional person<!-- -->, <a href="${SOURCE.url}" rel="noopener noreferrer">${SOURCE.label}</a></footer>`,
        ),
    },
    document: {
      statements: {
        items: [{ body: QUOTATION, attribution: 'A fictional person', source: SOURCE, originalLanguage: 'fr' }],
      },
    },
  },
  'a notice': {
    element: 'notice',
    everyForm: true,
    markup: {
      paragraphs: (make) => make('notice', { 'skip-to': '#after' }, paragraphs('What follows is about this.\n\nAnd that.')),
    },
    document: { notice: { body: 'What follows is about this.\n\nAnd that.', skipTo: '#after' } },
  },
  // Without an exit, which stands at the window’s edge and has tests of its own.
  'a whole page': {
    element: 'page',
    everyForm: true,
    markup: {},
    document: {
      languages: { en: 'en', fr: 'fr' },
      intro: { title: 'The title of it all' },
      groups: { items: GROUPS.slice(1, 2) },
      faq: { heading: 'Questions', items: QUESTIONS.slice(2, 3) },
      timeline: { heading: 'Milestones', items: EVENTS.slice(0, 1).map(({ date, body }) => ({ date, body })) },
      help: { heading: 'Help', items: LINES.slice(1) },
      notice: { body: 'What was above is about this.', skipTo: '#after' },
    },
  },
};

/** Every form of a content: its name, and the HTML of it. `address` is where the document can be had. */
export function formsOf({ element, attributes = {}, markup, document, everyForm = false }, address) {
  const forms = {};
  for (const [how, write] of Object.entries(markup)) {
    forms[`HTML in a tag: ${how}`] = write(tag);
    forms[`HTML in a div: ${how}`] = write(div);
  }
  const property = `<script>document.currentScript.previousElementSibling.content = ${JSON.stringify(document)};</script>`;
  const others = {
    'JSON in an attribute': tag(element, { content: document, ...attributes }, ''),
    'JSON in a script': tag(element, attributes, json(document)),
    'JSON by address': tag(element, { src: address, ...attributes }, ''),
    'JSON in a script in a div': div(element, attributes, json(document)),
    'JSON by address in a div': div(element, { src: address, ...attributes }, ''),
  };
  return {
    ...forms,
    'JSON as a property': tag(element, attributes, '') + property,
    'JSON in an attribute of a div': div(element, { content: document, ...attributes }, ''),
    ...(everyForm && others),
  };
}
