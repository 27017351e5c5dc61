/** Every element with every content, on one page: what the tests of accessibility look at. */
import { attribute, html } from '../../support/built.mjs';
import { CONTENTS, formsOf } from '../forms.mjs';

/** The exit is no part of the contents: it stands at the window's edge, once on a page. */
const EXIT =
  '<voix-exit limits-url="/limits.en.html"><a href="https://example.org/" target="_top" rel="noopener noreferrer">Leave this site</a></voix-exit>';

/** One form with the page's own nodes, one that the library renders: the others are the same as these. */
const HOW = { HTML: /^HTML in a tag/, JSON: /^JSON as a property/ };

const formOf = (content, pattern) => Object.entries(formsOf(content, '')).find(([how]) => pattern.test(how))?.[1];

/** @type {{ id: string, name: string, content: string, form: string }[]} each content in these forms */
export const STATES = Object.entries(CONTENTS).flatMap(([content, all], at) =>
  Object.entries(HOW)
    .map(([how, pattern]) => ({ id: `${how}-${at}`, name: `${content}, as ${how}`, content, form: formOf(all, pattern) }))
    // A whole page has no form in HTML.
    .filter(({ form }) => form),
);

/** A page of some states. @param {{ exit?: boolean } & Parameters<typeof html>[1]} [options] `exit`: whether it has one */
export const pageOf = (states, { exit = false, ...options } = {}) =>
  html(
    `<main><h1>All</h1>${exit ? EXIT : ''}${states
      .map(({ id, name, form }) => `<section id="${id}"><h2>${attribute(name)}</h2>${form}</section>`)
      .join('')}<h2 id="after">After</h2></main>`,
    options,
  );

/** Said shorter: what a name says already, and what holds of every link or item, is left out. */
function shortened(lines) {
  const above = [];
  const kept = [];
  for (const line of lines) {
    const [, indent, role, name, states] = /^( *)(\w+) "([^]*)"(.*)$/.exec(line);
    const depth = indent.length / 2;
    above.splice(depth, Infinity, name);
    const parent = depth ? above[depth - 1] : undefined;
    if (/^(?:ListMarker|LineBreak)$/.test(role)) continue;
    if (role !== 'StaticText') {
      const rest = [name && `"${name}"`, states.replace(role === 'listitem' ? /.*/ : / focusable=true/, '').trim()];
      kept.push([`${indent}${role}`, ...rest].filter(Boolean).join(' '));
    } else if (parent === '' && /^ *\w+$/.test(kept.at(-1))) {
      kept[kept.length - 1] += `: "${name}"`;
    } else if (!parent?.includes(name)) {
      kept.push(`${indent}"${name}"`);
    }
  }
  return kept;
}

/** What each state shows of a page's accessibility tree, by its name. @param {string[]} lines of the tree, in `<main>` */
export function partsOf([, ...lines]) {
  const parts = {};
  let part = (parts.first = []);
  for (const line of shortened(lines.map((line) => line.slice(2)))) {
    const [, name] = /^heading "(.+)" level=2$/.exec(line) ?? [];
    if (name) part = parts[name] = [];
    else part.push(line);
  }
  return Object.fromEntries(Object.entries(parts).map(([name, lines]) => [name, lines.join('\n')]));
}
