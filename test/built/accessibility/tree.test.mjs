/** What a screen reader gets of each element: roles, names, states and their order. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startSite } from '../../support/built.mjs';
import { accessibilityTree } from '../../support/likeness.mjs';
import { CONTENTS } from '../forms.mjs';
import { pageOf, partsOf, STATES } from './states.mjs';
import { TREES } from './trees.mjs';

const site = await startSite();

/** Runs before everything: Tuesday, 24 November 2026, ten in the morning in Toronto. */
const stopClock = () => (Date.now = () => Date.UTC(2026, 10, 24, 15));

/** What is done with an element by a reader, and which contents it changes. */
const USES = {
  opened: async (visit) => void (await visit.openAnswers()),
  searched: async ({ page }) => {
    for (const button of await page.$$('>>> button[aria-controls=filters]')) await button.click();
    for (const search of await page.$$('>>> input[type=search]')) await search.type('pdf');
  },
  'counted down': ({ page }) => page.keyboard.press('ShiftLeft'),
  chosen: async ({ page }) => (await page.$('>>> button[lang=fr]')).click(),
};

/** Resolves once what has been done is drawn. */
const drawn = ({ page }) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

describe('the accessibility tree [1.3.1] [1.3.2] [3.3.2] [4.1.2] [S17]', () => {
  const closing = [];
  /** By when and by which state: what is said. */
  const said = {};

  before(async () => {
    const page = pageOf(STATES, { exit: true });
    const visit = await site.visit({ after: (close) => closing.push(close) }, page, {
      before: stopClock,
      // All in sight: the search, too, is there.
      viewport: { width: 1000, height: 20_000 },
    });
    await visit.ready(STATES.length + 1);
    await visit.quiet();
    const look = async () => partsOf(await accessibilityTree(visit.page));
    said['at first'] = await look();
    for (const [use, act] of Object.entries(USES)) {
      await act(visit);
      await drawn(visit);
      said[use] = await look();
    }
    assert.deepEqual(await visit.complaints(), []);
  });
  after(async () => {
    for (const close of closing) await close();
  });

  it('is written down for every content', () => assert.deepEqual(Object.keys(TREES), ['the exit', ...Object.keys(CONTENTS)]));

  for (const { name, content } of [{ name: 'first', content: 'the exit' }, ...STATES]) {
    for (const [when, tree] of Object.entries(TREES[content] ?? {})) {
      it(`of ${name}, ${when}, has these roles, names and states in this order`, () => {
        assert.equal(said[when][name], tree.replace(/^\n|\n *$/g, '').replace(/^ {6}/gm, ''));
      });
    }
  }
});
