/** Nothing on the page moves when the script comes: with voix.css linked, or with the script in the head. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { DIST } from '../../scripts/paths.mjs';
import { BLOCKING, html, SHEET, startSite } from '../support/built.mjs';

const answer = (number) => `<p>Answer ${number}.</p>`;
const details = (count) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<details><summary>Question ${at}, long enough to need a second line on a small telephone</summary>${answer(at)}</details>`,
  ).join('');
const resources = (count) =>
  `<ul>${Array.from(
    { length: count },
    (_, at) =>
      `<li data-kind="guide" data-format="PDF" data-bytes="${at + 1}40000" data-language="fr"><a href="/r${at}">Resource ${at} with a title of some length</a></li>`,
  ).join('')}</ul>`;
const LEAD = '<p>Some words before.</p>';
const PARAGRAPHS = '<p>Who they are.</p><p>What they ask for, in some more words than the first paragraph has.</p>';
const card = (name, attributes = '') => [`group-card`, attributes, `<h3>${name}</h3>${PARAGRAPHS}`];

/** Widgets over the page's own HTML: name, attributes, what is inside; a list stands for further widgets. */
const WIDGETS = {
  'three questions': ['faq', '', details(3)],
  'six questions': ['faq', '', details(6)],
  'three questions after some words': ['faq', '', LEAD + details(3)],
  'six questions after some words': ['faq', '', LEAD + details(6)],
  'four resources': ['resource-list', '', resources(4)],
  'nine resources': ['resource-list', '', resources(9)],
  'four resources after some words': ['resource-list', '', LEAD + resources(4)],
  'groups as sections': [
    'group-list',
    '',
    ['One', 'Two', 'Three'].map((name) => `<section><h3>${name}</h3>${PARAGRAPHS}</section>`).join(''),
  ],
  'groups as sections after some words': ['group-list', '', `${LEAD}<section><h3>One</h3>${PARAGRAPHS}</section>`],
  'a card': card('Alone'),
  'a card with facts': card('Alone', 'year="2018" partners="One, Two"'),
  'a card with a name': ['group-card', 'name="Alone" year="2018" partners="One, Two"', PARAGRAPHS],
  'cards with facts': [
    'group-list',
    '',
    [card('One', 'year="2018" partners="One, Two"'), card('Two', 'year="2019"'), card('Three')],
  ],
};
const FORMS = {
  tags: (name, attributes, inside) => `<voix-${name} ${attributes}>${inside}</voix-${name}>`,
  divs: (name, attributes, inside) => `<div data-voix="${name}" ${attributes.replace(/(\w+)=/g, 'data-$1=')}>${inside}</div>`,
};
/** All of them, each with the page's own words around. */
const pageOf = (make) =>
  Object.entries(WIDGETS)
    .map(([title, [name, attributes, inside]]) => {
      const within = Array.isArray(inside) ? inside.map((widget) => make(...widget)).join('') : inside;
      return `<section title="${title}"><h2>${title}</h2><p>Before.</p>${make(name, attributes, within)}<p>After.</p></section>`;
    })
    .join('');

const site = await startSite();
const SCRIPT_FILE = await readFile(`${DIST}voix.js`);
let held = 0;

/** A page whose script comes when the page has long been painted: the address of the script, and what lets it go. */
function hold() {
  const path = `/held-${++held}/voix.js`;
  const { promise, resolve } = withResolvers();
  site.pages[path] = async (_, response) => {
    await promise;
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(SCRIPT_FILE);
  };
  return { tag: `<script async src="${path}"></script>`, release: resolve };
}
function withResolvers() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}

/** Keeps every shift from the first frame on: what moved, from where to where. */
function observe() {
  window.shifts = [];
  const describe = ({ node, previousRect, currentRect }) => {
    const element = node?.nodeType === 1 ? node : node?.parentElement;
    const rect = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
    return `${element?.closest('[title]')?.title}: <${element?.localName}> ${rect(previousRect)} → ${rect(currentRect)}`;
  };
  const keep = (list) => window.shifts.push(...list.getEntries().flatMap(({ sources }) => sources.map(describe)));
  new PerformanceObserver(keep).observe({ type: 'layout-shift', buffered: true });
}

/** Two frames: what was laid out has been painted. */
const painted = ({ page }) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** How high each widget is with the words around it. */
const heights = ({ page }) =>
  page.$$eval('section[title]', (all) => all.map((section) => `${section.title}: ${section.getBoundingClientRect().height} px`));

async function shiftsOn(t, body, head, { width, release }) {
  const visit = await site.visit(t, html(body, { head }), {
    viewport: { width, height: 9000 },
    before: observe,
    waitUntil: 'domcontentloaded',
  });
  await painted(visit);
  const before = await heights(visit);
  release?.();
  await visit.ready();
  await painted(visit);
  // The observer is told after the frame.
  const shifts = await visit.page.evaluate(() => new Promise((done) => setTimeout(() => done(window.shifts))));
  if (!shifts.length) return [];
  const after = await heights(visit);
  // What moves stands below what has grown: both are said.
  return [...shifts, ...before.flatMap((height, at) => (height === after[at] ? [] : `${height} → ${after[at]}`))];
}

for (const [form, make] of Object.entries(FORMS)) {
  describe(`widgets as ${form}`, { concurrency: 2 }, () => {
    for (const width of [1280, 400]) {
      it(`move nothing when a late script comes and voix.css is linked, at ${width} px`, async (t) => {
        const { tag, release } = hold();
        assert.deepEqual(await shiftsOn(t, pageOf(make), SHEET + tag, { width, release }), []);
      });

      it(`move nothing with the script in the head, at ${width} px`, async (t) => {
        assert.deepEqual(await shiftsOn(t, pageOf(make), BLOCKING, { width }), []);
      });
    }
  });
}

describe('the measure', () => {
  it('sees what moves where a page does neither', async (t) => {
    const { tag, release } = hold();
    assert.notDeepEqual(await shiftsOn(t, pageOf(FORMS.tags), tag, { width: 400, release }), []);
  });
});
