/** voix.css has each selector once for each name that it is for: the page looks as if they stood as they are written. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../../scripts/build/load.mjs';
import { minifyCss } from '../../scripts/build/minify-css.mjs';
import { sortSelectors } from '../../scripts/build/sort-selectors.mjs';
import { html, startSite } from '../support/built.mjs';

const { NAMES } = await load('src/widgets.ts');
const { pageStyles } = await load('src/styles/page.ts');
const sheet = minifyCss(pageStyles, 'voix.css');

const headings = [1, 2, 3, 4, 5, 6].map((level) => `<h${level}>Heading</h${level}>`).join('');
const INSIDE = [
  `<p>First</p>${headings}<p>Words</p><p class="own">Own</p><p hidden>Hidden</p>`,
  `<ul><li data-kind="guide"><a href="/a">Link</a><ul><li>In it</li></ul></li><li hidden>Hidden</li></ul>`,
  '<p>Before</p><ol><li data-date="2018">Event<p>Words</p></li><li><time datetime="2018">2018</time></li></ol>',
  `<details><summary>Question</summary><p>Answer</p></details>`.repeat(5),
  `<details open><summary><h3>Question</h3></summary><blockquote><p>Said</p></blockquote></details>`,
  `<section>${headings}<p>Words</p></section><article><h3>Name</h3></article><voix-group-card><h3>Name</h3></voix-group-card>`,
  '<blockquote><p>Said</p></blockquote><footer>By whom</footer><dl><dt>Word</dt><dd>Meaning</dd></dl>',
  '<ul><li data-country="CA" data-hours="9-17" data-verified-on="2026-01-01"><a href="tel:000">000</a></li></ul><a href="/b">B</a>',
];
const ATTRIBUTES = ['heading', 'name', 'year', 'partners', 'href', 'languages', 'skip-to'].map((name) => [name, '2018']);
const written = (prefix) => ATTRIBUTES.map(([name, value]) => `${prefix}${name}="${value}"`).join(' ');
const body = NAMES.flatMap((name) =>
  INSIDE.flatMap((inside) => [
    `<voix-${name}>${inside}</voix-${name}><voix-${name} ${written('')}>${inside}</voix-${name}>`,
    `<div data-voix="${name}">${inside}</div><div data-voix="${name}" ${written('data-')} hidden>${inside}</div>`,
  ]),
).join('');
/** Rules of a page, between ours in weight. */
const PAGE = 'p,li,h2,h3,summary{margin:3px;color:navy} div p,section h4{margin:5px} .own,[hidden]{padding:7px}';

/** The look of everything with a style sheet, as far as the library has a say in it. */
function lookWith(text, ours) {
  const sheetOf = (rules) => {
    const own = new window.CSSStyleSheet();
    own.replaceSync(rules);
    return own;
  };
  const names = new Set([...sheetOf(ours).cssRules].flatMap(({ style }) => [...(style ?? [])]));
  document.adoptedStyleSheets = [sheetOf(text)];
  const looks = [];
  for (const element of document.querySelectorAll('body *')) {
    for (const pseudo of ['', '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      const hidden = pseudo && style.content === 'none';
      looks.push(hidden ? '' : Array.from(names, (name) => `${name}:${style.getPropertyValue(name)}`).join(';'));
    }
  }
  return looks;
}

const site = await startSite();

describe('The selectors of voix.css', () => {
  it('match what they match as they are written, and weigh as much', async (t) => {
    const visit = await site.visit(t, html(body, { head: `<style>${PAGE}</style>` }));
    const [asWritten, sorted] = [
      await visit.page.evaluate(lookWith, sheet, sheet),
      await visit.page.evaluate(lookWith, sortSelectors(sheet, 'voix.css'), sheet),
    ];
    const without = await visit.page.evaluate(lookWith, '', sheet);
    const styled = asWritten.filter((look, at) => look !== without[at]).length;
    assert.ok(styled > 1000, `only ${styled} elements have a look of ours`);
    assert.equal(sorted.filter((look, at) => look !== asWritten[at]).length, 0, 'other looks');
  });
});
