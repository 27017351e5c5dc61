/** The widgets in the page's HTML: what an editor made of them. */
import { NAMES } from '../page.js';

const CURLY = /[“”„″]/;
/** Options that hold words: these may begin with a quotation mark. */
const WORDS = /^(?:data-)?(?:content|heading|link-text|name|partners)$/;
const once = (found, values = {}) => (found ? [values] : []);

/** Elements that may have a shadow root. */
const HOLDERS = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span|.+-.+)$/;
/** Options that a `<div>` has with `data-` before them. */
const OPTIONS = [
  'src',
  'heading',
  'content',
  'mode',
  'item',
  'theme',
  'heading-level',
  'year',
  'partners',
  'name',
  'href',
  'link-text',
];

/** How many letters differ, at the same place or moved by one: enough to find a slip of the pen. */
function distance(a, b) {
  const row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    let corner = row[0]++;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? corner : 1 + Math.min(corner, row[j], row[j - 1]);
      [corner, row[j]] = [row[j], cost];
    }
  }
  return row[b.length];
}
const nearest = (name) => NAMES.toSorted((a, b) => distance(name, a) - distance(name, b))[0];

export const MARKUP = [
  { id: 'tag-as-text', stops: true, find: ({ text }) => once(/<voix-[a-z]|<\w+[^>]*\sdata-voix=/.test(text)) },
  {
    id: 'nothing-there',
    stops: true,
    find: ({ widgets, text, json }) => once(!widgets.length && !json && !/<voix-[a-z]|data-voix=/.test(text)),
  },
  {
    id: 'curly-quotes',
    stops: true,
    find: ({ widgets, scripts }) =>
      [...widgets, ...scripts].flatMap(({ element }) =>
        [...element.attributes]
          .filter(({ name, value }) => CURLY.test(name) || (CURLY.test(value[0] ?? '') && !WORDS.test(name)))
          .slice(0, 1)
          .map(({ name, value }) => ({ attribute: `${name}=${value}` })),
      ),
  },
  {
    id: 'unknown-name',
    stops: true,
    find: ({ widgets }) =>
      widgets
        .filter(({ name, isKnown }) => !isKnown && !CURLY.test(name))
        .map(({ name, isDiv }) => ({ name: isDiv ? `data-voix="${name}"` : `<voix-${name}>`, nearest: nearest(name) })),
  },
  {
    id: 'no-shadow',
    stops: true,
    find: ({ widgets }) =>
      widgets
        .filter(({ isDiv, element }) => isDiv && !HOLDERS.test(element.localName))
        .map(({ element, name }) => ({ tag: `<${element.localName}>`, name })),
  },
  {
    id: 'not-closed',
    stops: true,
    find: ({ html }) => [...html.matchAll(/<(voix-[a-z-]+)(?:"[^"]*"|'[^']*'|[^>"'])*\/>/g)].map(([, tag]) => ({ tag })),
  },
  {
    id: 'div-options',
    find: ({ widgets }) =>
      widgets
        .filter(({ isDiv }) => isDiv)
        .flatMap(({ element }) => OPTIONS.filter((name) => element.hasAttribute(name)).map((name) => ({ name }))),
  },
  {
    id: 'tag-options',
    find: ({ widgets }) =>
      widgets
        .filter(({ isDiv }) => !isDiv)
        .flatMap(({ element }) => OPTIONS.filter((name) => element.hasAttribute(`data-${name}`)).map((name) => ({ name }))),
  },
];
