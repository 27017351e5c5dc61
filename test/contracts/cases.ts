/**
 * What the contracts are tried with: a case for each element, demanded by the type, and each form that its content
 * can have.
 */
import { part, parts, until, type Widget } from '../support/widgets.js';
import { div, jsonScript, tag, type Write } from '../support/written.js';
import type { ContentDocument, Text, VoixFaq } from '../../src/index.js';

/** The names of all elements that are registered. */
export type Name = Extract<keyof HTMLElementTagNameMap, `voix-${string}`>;

/** What a reader does that leaves something behind. */
export interface Use {
  act(widget: Widget): Promise<unknown>;
  /** What is left of it, in words that can be compared. */
  left(widget: Widget): unknown;
}

export interface Case {
  /** HTML of the page's own inside: several items, with links in them. */
  readonly inside: string;
  /** One more item of it, and what can be read of it at once. */
  readonly late: { readonly html: string; readonly words: string };
  /** A content document of one item, of which a text can be read at once. Left out: the content has no texts. */
  readonly saying?: (text: Text) => ContentDocument;
  /** A content document of several items, with links in them. */
  readonly document: ContentDocument;
  /** Attributes that have words of the content, in the form with HTML inside; each with a value and what is read of it. */
  readonly attributes: Readonly<Record<string, readonly [value: string, read: string]>>;
  /** Which headings it renders itself: the section's alone, or none. Left out: those of its items as well. */
  readonly headings?: 'section' | 'none';
  /** Whether what comes a moment after the content is there. Left out: nothing does. */
  readonly settled?: (widget: Widget) => unknown;
  /** Whether it has something to show even without content: it never says that it waits. */
  readonly always?: true;
  /** Whether it shows the whole document, by other widgets: no section of it alone. */
  readonly whole?: true;
  readonly use?: Use;
}

const LANGUAGES = { fr: 'fr-CA', en: 'en-CA' };
const both = (text: string): Text => ({ fr: `${text} FR`, en: `${text} EN` });
const numbers = Array.from({ length: 8 }, (_, at) => at + 1);

const groups: ContentDocument = {
  version: 1,
  languages: LANGUAGES,
  groups: {
    heading: both('Groups'),
    items: [1, 2, 3].map((at) => ({
      id: `group-${at}`,
      name: both(`Group ${at}`),
      year: 2015 + at,
      partners: ['One', 'Two'],
      body: both(`A [word](https://example.org/${at}) of group ${at}`),
      link: { url: `https://example.org/group-${at}` },
    })),
  },
};
/** Checked today: nothing is to be said of its age. */
const verifiedOn = new Date().toISOString().slice(0, 10);
const sayingName = (name: Text): ContentDocument => ({ version: 1, languages: LANGUAGES, groups: { items: [{ name }] } });

export const CASES = {
  'voix-exit': {
    inside: '<a href="https://example.org/weather">Leave this page</a>',
    late: { html: '<a href="https://example.org/late">A late way out</a>', words: 'A late way out' },
    saying: (label) => ({ version: 1, languages: LANGUAGES, exit: { url: 'https://example.org/weather', label } }),
    document: {
      version: 1,
      languages: LANGUAGES,
      exit: { url: 'https://example.org/weather', label: both('Leave'), limitsUrl: 'https://example.org/limits' },
    },
    attributes: { label: ['A label', 'A label'], 'limits-url': ['https://example.org/limits', 'This page stays'] },
    headings: 'none',
    settled: ({ root }) => parts(root, 'status').length,
    always: true,
  },
  'voix-faq': {
    inside: [1, 2, 3, 4]
      .map((at) =>
        at % 2 ?
          `<details id="q${at}"><summary>Question ${at}</summary><p>Answer ${at}, <a href="#q1">with a link</a></p></details>`
        : `<h3 id="q${at}">Question ${at}</h3><p>Answer ${at}, <a href="#q1">with a link</a></p>`,
      )
      .join('\n'),
    late: { html: '<details><summary>A late question</summary><p>A late answer</p></details>', words: 'A late question' },
    saying: (question) => ({ version: 1, languages: LANGUAGES, faq: { items: [{ question, answer: 'Yes.' }] } }),
    document: {
      version: 1,
      languages: LANGUAGES,
      faq: {
        heading: both('Questions'),
        items: numbers.slice(0, 5).map((at) => ({
          id: `question-${at}`,
          question: both(`Question ${at}`),
          answer: both(`Answer ${at}, [with a link](https://example.org/${at})`),
        })),
      },
    },
    attributes: { heading: ['A heading', 'A heading'] },
    use: {
      act: async ({ element, root }) => {
        await (element as VoixFaq).expandAll();
        await until(() => root.querySelectorAll('details[open]').length > 1, 'open answers');
      },
      left: ({ host, root }) =>
        [...root.querySelectorAll('details'), ...host.querySelectorAll('details')].map(({ open }) => open),
    },
  },
  'voix-group-card': {
    inside: '<h3>The group</h3>\n<p>What it <a href="https://example.org/">stands for</a>.</p>',
    late: { html: '<p>A late word.</p>', words: 'A late word.' },
    saying: sayingName,
    document: groups,
    attributes: {
      name: ['A name', 'A name'],
      year: ['2018', 'Since 2018'],
      partners: ['One, Two', 'One and Two'],
      href: ['https://example.org/more', 'Read more'],
    },
  },
  'voix-group-list': {
    inside: [1, 2, 3]
      .map((at) => `<section><h3>Group ${at}</h3><p>What it <a href="https://example.org/${at}">stands for</a>.</p></section>`)
      .join('\n'),
    late: { html: '<section><h3>A late group</h3></section>', words: 'A late group' },
    saying: sayingName,
    document: groups,
    attributes: { heading: ['A heading', 'A heading'] },
  },
  'voix-help-lines': {
    inside: `<ul>\n${[1, 2, 3]
      .map(
        (at) =>
          `<li data-country="CA" data-languages="fr, en" data-verified-on="${verifiedOn}"><h3>Line ${at}</h3> <p><a href="tel:555010${at}">555-010${at}</a></p></li>`,
      )
      .join('\n')}\n</ul>`,
    late: {
      html: `<ul><li data-verified-on="${verifiedOn}"><a href="tel:5550109">555-0109</a></li></ul>`,
      words: '555-0109',
    },
    saying: (name) => ({ version: 1, languages: LANGUAGES, help: { items: [{ name, phone: '555-0100', verifiedOn }] } }),
    document: {
      version: 1,
      languages: LANGUAGES,
      help: {
        heading: both('Help lines'),
        items: [1, 2, 3].map((at) => ({
          id: `line-${at}`,
          name: both(`Line ${at}`),
          country: 'CA',
          phone: `555-010${at}`,
          sms: { number: '555-0110', keyword: both('WORD') },
          chat: `https://example.org/${at}`,
          hours: [{ days: ['mo', 'su'], opens: '09:00', closes: '17:00' }],
          timeZone: 'America/Toronto',
          languages: ['fr', 'en'],
          verifiedOn,
        })),
      },
    },
    attributes: { heading: ['A heading', 'A heading'] },
  },
  'voix-language': {
    inside: '<a href="#fr" lang="fr" hreflang="fr">Français</a>\n<a href="#en" lang="en" hreflang="en">English</a>',
    late: { html: '<a href="#de" lang="de" hreflang="de">Deutsch</a>', words: 'Deutsch' },
    document: { version: 1, languages: LANGUAGES },
    attributes: { languages: ['de, pl', 'Deutsch polski'] },
  },
  'voix-intro': {
    inside: '<h3>The title</h3>\n<p>The lede.</p>\n<p>What follows, <a href="https://example.org/">with a link</a>.</p>',
    late: { html: '<p>A late word.</p>', words: 'A late word.' },
    saying: (title) => ({ version: 1, languages: LANGUAGES, intro: { title } }),
    document: {
      version: 1,
      languages: LANGUAGES,
      intro: { title: both('Title'), lede: both('The lede'), body: both('A [word](https://example.org/)') },
    },
    attributes: {},
  },
  'voix-notice': {
    inside: '<p>What follows is <a href="#after">about this</a>.</p>',
    late: { html: '<p>A late word.</p>', words: 'A late word.' },
    saying: (body) => ({ version: 1, languages: LANGUAGES, notice: { body } }),
    document: { version: 1, languages: LANGUAGES, notice: { body: both('What follows'), skipTo: '#after' } },
    attributes: { 'skip-to': ['#after', 'Skip this content'] },
    headings: 'none',
  },
  'voix-page': {
    inside: '<h3>The page</h3>\n<p>What it <a href="https://example.org/">is about</a>.</p>',
    late: { html: '<p>A late word.</p>', words: 'A late word.' },
    saying: (question) => ({ version: 1, languages: LANGUAGES, faq: { items: [{ question, answer: 'Yes.' }] } }),
    document: {
      version: 1,
      languages: LANGUAGES,
      intro: { title: both('Title'), body: both('A [word](https://example.org/)') },
      faq: { items: [1, 2].map((at) => ({ id: `asked-${at}`, question: both(`Question ${at}`), answer: both(`Answer ${at}`) })) },
    },
    attributes: {},
    headings: 'none',
    whole: true,
  },
  'voix-resource-list': {
    inside: `<ul>\n${numbers
      .map(
        (at) =>
          `<li data-kind="${at % 2 ? 'guide' : 'report'}" data-format="PDF"><a href="https://example.org/${at}">Resource ${at}</a></li>`,
      )
      .join('\n')}\n</ul>`,
    late: { html: '<ul><li><a href="https://example.org/late">A late resource</a></li></ul>', words: 'A late resource' },
    saying: (title) => ({ version: 1, languages: LANGUAGES, resources: { items: [{ title, url: 'https://example.org/' }] } }),
    document: {
      version: 1,
      languages: LANGUAGES,
      resources: {
        heading: both('Resources'),
        items: numbers.map((at) => ({
          id: `resource-${at}`,
          title: both(`Resource ${at}`),
          url: `https://example.org/${at}`,
          kind: at % 2 ? 'guide' : 'report',
          format: 'PDF',
        })),
      },
    },
    attributes: { heading: ['A heading', 'A heading'] },
    headings: 'section',
    settled: ({ root }) => part(root, 'search'),
    use: {
      act: async ({ host, element, root }) => {
        host.scrollIntoView();
        await until(() => part(root, 'search'), 'the search');
        const search = part(root, 'search') as HTMLInputElement;
        search.value = 'resource 3';
        search.dispatchEvent(new InputEvent('input', { bubbles: true }));
        root.querySelector<HTMLElement>('[aria-controls="filters"]')!.click();
        await element.updateComplete;
      },
      left: ({ host, root }) => [
        (part(root, 'search') as HTMLInputElement).value,
        part(root, 'filters').hidden,
        ...[...host.querySelectorAll('li'), ...parts(root, 'item')].map(({ hidden }) => hidden),
      ],
    },
  },
  'voix-statement': {
    inside:
      '<blockquote><p>Invented words, <a href="https://example.org/">with a link</a>.</p></blockquote>\n<footer>Nobody</footer>',
    late: { html: '<p>A late word.</p>', words: 'A late word.' },
    saying: (body) => ({ version: 1, languages: LANGUAGES, statements: { items: [{ body }] } }),
    document: {
      version: 1,
      languages: LANGUAGES,
      statements: {
        items: [1, 2].map((at) => ({
          id: `statement-${at}`,
          body: both(`Invented words ${at}`),
          attribution: both(`Nobody ${at}`),
          source: { url: `https://example.org/${at}` },
          originalLanguage: 'en',
        })),
      },
    },
    attributes: {
      attribution: ['Somebody else', 'Somebody else'],
      'original-language': ['ar', 'Translation, original in Arabic'],
    },
    headings: 'none',
  },
  'voix-timeline': {
    inside: `<ol>\n${[2016, 2018]
      .map(
        (year) =>
          `<li><time datetime="${year}">${year}</time> <p>Event of ${year}, <a href="https://example.org/">with a link</a></p></li>`,
      )
      .join('\n')}\n<li data-date="2019-05"><p>An event of May</p></li></ol>`,
    late: { html: '<ol><li><time datetime="2020">2020</time> A late event</li></ol>', words: 'A late event' },
    saying: (body) => ({ version: 1, languages: LANGUAGES, timeline: { items: [{ date: '2018', body }] } }),
    document: {
      version: 1,
      languages: LANGUAGES,
      timeline: {
        heading: both('Milestones'),
        items: numbers.map((at) => ({
          id: `event-${at}`,
          date: `${2015 + at}-05`,
          body: both(`Event ${at}, [with a link](https://example.org/${at})`),
        })),
      },
    },
    attributes: { heading: ['A heading', 'A heading'] },
    headings: 'section',
  },
} satisfies Record<Name, Case>;

/** How content is given: as HTML or as JSON, in a tag or in a div. */
export interface Form {
  readonly name: string;
  readonly json: boolean;
  write(name: Name, values?: Readonly<Record<string, unknown>>): string;
}

const inHtml = (name: string, write: Write): Form => ({
  name,
  json: false,
  write: (element, values) => write(element, values, CASES[element].inside),
});
const inJson = (
  name: string,
  write: (element: Name, document: ContentDocument, values: Readonly<Record<string, unknown>>) => string,
): Form => ({
  name,
  json: true,
  write: (element, values = {}) => write(element, CASES[element].document, values),
});

export const FORMS: readonly Form[] = [
  inHtml('HTML in a tag', tag),
  inHtml('HTML in a div', div),
  inJson('JSON in a tag', (name, content, values) => tag(name, { content, ...values })),
  inJson('JSON in a script', (name, content, values) => tag(name, values, jsonScript(content))),
  inJson('JSON in a div', (name, content, values) => div(name, { content, ...values })),
];

/** Resolves once a widget shows what comes a moment after its content. */
export const settled = (its: Case, widget: Widget): Promise<void> =>
  until(() => !its.settled || its.settled(widget), 'what comes later');

export const NAMES = Object.keys(CASES) as Name[];
/** The case of an element, with all that a case may have. */
export const caseOf = (name: Name): Case => CASES[name];

/** Runs a suite for every element whose content has texts. */
export function forEveryElement(suite: (name: Name, its: Case & Required<Pick<Case, 'saying'>>) => void): void {
  for (const name of NAMES) {
    const { saying, ...its } = caseOf(name);
    if (saying) describe(name, () => suite(name, { ...its, saying }));
  }
}

/** Runs a suite for every element in every form. */
export function inEveryForm(suite: (name: Name, its: Case, form: Form) => void): void {
  for (const name of NAMES) {
    describe(name, () => {
      for (const form of FORMS) describe(form.name, () => suite(name, caseOf(name), form));
    });
  }
}
