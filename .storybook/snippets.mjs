/** What a webmaster pastes for a story as it stands: its tags, or its `<div>`s, read from what is on show. */
import { html as markup } from './snippet-html.mjs';
import { loading, PLACEHOLDER } from '../scripts/release/snippets.mjs';
import { VERSION } from '../src/version.js';
import { WIDGETS } from '../src/widgets.js';

/** Integrity of the built files, by name: none before `npm run build`. */
const [integrity] = Object.values(import.meta.glob('../dist/sri.json', { eager: true, import: 'default' }));

/** Written on a `<div data-voix>` as on any element. */
const COMMON = /^(?:aria-.*|class|dir|hidden|id|lang|role|style|title)$/;

/** As JSON survives a CMS: no `<`, `>` or `&` in it. */
const json = (content, space) =>
  JSON.stringify(content, null, space).replace(/[<>&]/g, (mark) => String.raw`\u00${mark.charCodeAt(0).toString(16)}`);

/** What the page has said of a widget, in attributes and in properties: its facts, by attribute, and its content. */
function read(node) {
  const { voix } = node.dataset;
  const facts = new Map([...node.attributes].map(({ name, value }) => [voix ? name.replace(/^data-(?!voix)/, '') : name, value]));
  facts.delete('data-voix');
  let content;
  for (const [property, { attribute }] of node.constructor.elementProperties ?? []) {
    const value = node[property];
    if (value === undefined || value === null || value === false) continue;
    if (attribute === false) content = value;
    else facts.set(typeof attribute === 'string' ? attribute : property.toLowerCase(), value === true ? '' : String(value));
  }
  // Before every other source: these would not be looked at.
  if (content !== undefined) for (const name of ['src', 'content']) facts.delete(name);
  return { kind: voix ?? node.localName.replace('voix-', ''), facts, content };
}

/** JSON that a story has in an attribute, for a script inside: nobody could read it there. */
function unpack({ facts, content }) {
  if (content !== undefined || facts.has('src') || !facts.has('content')) return content;
  try {
    const parsed = JSON.parse(facts.get('content'));
    facts.delete('content');
    return parsed;
  } catch {
    return undefined;
  }
}

/** @typedef {'tag' | 'div'} Form */

/** A widget in one of its forms, as the names and values that snippet-html.mjs writes. */
function widget(node, form, language) {
  const { kind, facts, content } = read(node);
  const words = unpack({ facts, content });
  if (language && !facts.has('lang')) facts.set('lang', language);
  const isTag = form === 'tag';
  const attributes = [...facts].map(([name, value]) => [isTag || COMMON.test(name) ? name : `data-${name}`, value]);
  if (isTag) return { name: `voix-${kind}`, attributes, script: words !== undefined && json(words, 2) };
  return {
    name: 'div',
    attributes: [['data-voix', kind], ...attributes, ...(words === undefined ? [] : [['data-content', json(words)]])],
  };
}

/** The widgets below an element, with what is around them. @param {Form} form @param {string} [language] of those without */
export function widgetsIn(root, form, language) {
  const describe = (node) => {
    if (!node.matches(WIDGETS)) return undefined;
    // What stands in another widget is in its language.
    return widget(node, form, root.contains(node.parentElement.closest(WIDGETS)) ? undefined : language);
  };
  return markup(root, describe);
}

/** What to paste, by form: the widgets with the script. */
export function snippetsOf(root, { language, theme }) {
  // A widget with a language of its own does not follow the reader's choice.
  const follows = !!root.querySelector('voix-language, [data-voix=language]');
  const options = {
    lang: follows && language,
    theme: theme !== 'auto' && theme,
    drafts: /^(?:fr|en)$/.test(language) ? '' : 'true',
  };
  const head = loading(`${PLACEHOLDER}/voix/${VERSION}/`, integrity, options);
  const code = (form) => `${head}\n\n${widgetsIn(root, form, follows ? undefined : language)}`;
  return [
    { name: 'As tags', code: code('tag') },
    { name: 'As <div>, for a CMS', code: code('div') },
  ];
}
