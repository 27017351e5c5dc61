/** Nothing on the page moves when the script comes: with voix.css linked, or with the script in the head. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BLOCKING, html, SHEET, startSite } from '../support/built.mjs';

const list = (count, item) => Array.from({ length: count }, (_, at) => item(at + 1)).join('');
const details = (count) =>
  list(
    count,
    (at) =>
      `<details><summary>Question ${at}, long enough to need a second line on a small telephone</summary><p>Answer ${at}.</p></details>`,
  );
const resources = (count) =>
  `<ul>${list(
    count,
    (at) =>
      `<li data-kind="guide" data-format="PDF" data-bytes="${at}40000" data-language="fr"><a href="/r${at}">Resource ${at} with a title of some length</a></li>`,
  )}</ul>`;
const WORDS = '<p>Some words before.</p>';
const PARAGRAPHS = '<p>Who they are.</p><p>What they ask for, in some more words than the first paragraph has.</p>';
const PROSE = `${PARAGRAPHS}<ul><li>One point</li><li>Another</li></ul><blockquote><p>What was said.</p></blockquote>`;
const section = (name) => `<section><h3>${name}</h3>${PARAGRAPHS}</section>`;
const sections = ['One', 'Two', 'Three'].map(section).join('');
const card = (name, attributes = '') => ['group-card', attributes, `<h3>${name}</h3>${PARAGRAPHS}`];
const FACTS = 'year="2018" partners="One, Two"';

/** Widgets over the page's own HTML: name, attributes, what is inside; a list stands for further widgets. */
const WIDGETS = {
  'three questions': ['faq', '', details(3)],
  'an open question': ['faq', '', details(2).replace('<details>', '<details open>')],
  'three questions after some words': ['faq', '', WORDS + details(3)],
  'six questions': ['faq', '', details(6)],
  'six questions after some words': ['faq', '', WORDS + details(6)],
  'six questions below a heading': ['faq', 'heading="Questions"', details(6)],
  'six questions below a heading and some words': ['faq', 'heading="Questions"', WORDS + PROSE + details(6)],
  'questions that are nothing but prose': ['faq', '', PROSE],
  'four resources': ['resource-list', '', resources(4)],
  'four resources after some words': ['resource-list', '', WORDS + resources(4)],
  'nine resources': ['resource-list', '', resources(9)],
  'nine resources after some words': ['resource-list', '', WORDS + resources(9)],
  'nine resources below a heading and some words': ['resource-list', 'heading="Resources"', WORDS + WORDS + resources(9)],
  'resources without facts': ['resource-list', '', '<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>'],
  'groups that are nothing but prose': ['group-list', '', PROSE],
  'resources that are nothing but prose': ['resource-list', '', PROSE],
  'groups as sections': ['group-list', '', sections],
  'groups as sections after some words': ['group-list', '', WORDS + section('One')],
  'groups below a heading and more words': ['group-list', 'heading="Groups"', WORDS + WORDS + sections],
  'a card': card('Alone'),
  'a card of prose': ['group-card', '', `<h3>Alone</h3>${PROSE}`],
  'a card with facts': card('Alone', FACTS),
  'a card with many facts': card('Alone', 'year="2018" partners="CCPE, NCMEC, INHOPE, Some Foundation"'),
  'a card with a name': ['group-card', `name="Alone" ${FACTS}`, PARAGRAPHS],
  'a card with a name of more than a line': [
    'group-card',
    'name="A name that needs more than one line on a small telephone"',
    PROSE,
  ],
  'a card with a link': card('Alone', 'href="/alone"'),
  'cards with facts': ['group-list', '', [card('One', FACTS), card('Two', 'year="2019"'), card('Three')]],
  'cards below a heading': ['group-list', 'heading="Groups"', [card('One', FACTS), card('Two', 'partners="Two"')]],
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

/** A page with a reset and a style of its own. */
const STYLED = `<style>
  * { margin: 0; padding: 0; box-sizing: border-box; max-width: 100% }
  html { font-size: 62.5% }
  body { font: 1.8rem/1.4 serif; margin: 0 auto; max-width: 100rem }
  p, ul, h3, details, blockquote { margin: 0 0 1.5em; padding: 1rem }
  h3 { font-size: 2.4rem; letter-spacing: 0.1em }
  li { margin: 0.5em 0; line-height: 2 }
  div, section { margin: 1rem 0 }
</style>`;
/** The first frame has all of the page: what is still being read moves by itself. */
const WHOLE = '<link rel="expect" blocking="render" href="#end">';
const END = '<p id="end"></p>';
const site = await startSite();

/** Keeps every shift from the first frame on: what moved, from where to where. */
function observe() {
  window.shifts = [];
  const describe = ({ node, previousRect, currentRect }) => {
    const element = node?.nodeType === 1 ? node : node?.parentElement;
    const rect = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
    return `${element?.closest('[title]')?.title}: <${element?.localName}> ${rect(previousRect)} → ${rect(currentRect)}`;
  };
  const keep = (entries) => window.shifts.push(...entries.flatMap(({ sources }) => sources.map(describe)));
  const observer = new PerformanceObserver((entries) => keep(entries.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.shiftsSoFar = () => {
    keep(observer.takeRecords());
    return window.shifts;
  };
}

/** Two frames: what was laid out has been painted. */
const painted = ({ page }) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Where each of the page's own elements stands: a shift of less than three pixels is none to the browser. */
const boxes = ({ page }) =>
  page.$$eval('section[title], section[title] *', (elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const section = element.closest('[title]');
        // From the top of its section, so that a fault is told once and not by all that follows.
        const top = element === section ? 0 : y - section.getBoundingClientRect().y;
        return { name: `${section.title}: <${element.localName}>`, rect: [x, top, width, height] };
      }),
  );

/** What is reckoned in one sum before and in two after differs by a 64th of a pixel, which is how the browser rounds. */
const ROUNDING = 0.05;
const changed = ({ name, rect }, after) =>
  rect.every((length, at) => Math.abs(length - after.rect[at]) < ROUNDING) ?
    []
  : `${name} ${rect.join(' ')} → ${after.rect.join(' ')}`;

/** The script, long after the page was painted. */
const insertScript = ({ page }) => page.addScriptTag({ url: `${site.cdn}/voix/0/voix.js` });

/** The search over many resources may come a moment later. */
const searchable = ({ page }) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('voix-resource-list,[data-voix=resource-list]')].every(
      (list) => list.querySelectorAll('li').length < 7 || list.shadowRoot.querySelector('[type=search]'),
    ),
  );

/** @param {{ width: number, lang?: string, late?: boolean }} options `late`: whether the script comes when all is painted */
async function movesOn(t, body, head, { width, lang, late }) {
  const visit = await site.visit(t, html(body + END, { head: WHOLE + head, lang }), {
    viewport: { width, height: 14000 },
    before: observe,
    waitUntil: 'domcontentloaded',
  });
  await painted(visit);
  const before = late ? await boxes(visit) : [];
  if (late) await insertScript(visit);
  await visit.ready();
  await searchable(visit);
  await painted(visit);
  const shifts = await visit.page.evaluate(() => window.shiftsSoFar());
  const after = await boxes(visit);
  return [...shifts, ...before.flatMap((box, at) => changed(box, after[at]))];
}

for (const [form, make] of Object.entries(FORMS)) {
  describe(`widgets as ${form}`, { concurrency: 2 }, () => {
    for (const width of [1280, 320]) {
      for (const lang of ['en', 'fr']) {
        it(`move nothing when a late script comes and voix.css is linked, at ${width} px, in ${lang} [E37]`, async (t) => {
          assert.deepEqual(await movesOn(t, pageOf(make), SHEET, { width, lang, late: true }), []);
        });
      }

      it(`move nothing when a late script comes to a page with a style of its own, at ${width} px`, async (t) => {
        assert.deepEqual(await movesOn(t, pageOf(make), STYLED + SHEET, { width, late: true }), []);
      });

      it(`move nothing with the script in the head, at ${width} px`, async (t) => {
        assert.deepEqual(await movesOn(t, pageOf(make), BLOCKING, { width }), []);
      });
    }
  });
}

describe('the measure', () => {
  it('sees what moves where a page does neither', async (t) => {
    assert.notDeepEqual(await movesOn(t, pageOf(FORMS.tags), '', { width: 320, late: true }), []);
  });
});
