/** One content in every form: the same words in the same order, the same names, roles and states, the same pixels. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { html, SCRIPT, startSite } from '../support/built.mjs';
import { accessibilityTree, pictureDifference, pictureOf } from '../support/likeness.mjs';
import { CONTENTS, formsOf } from './forms.mjs';

/** A heading of the page, which says where a form begins. */
const TITLE = 'One form';
/** As high as the highest form. */
const VIEWPORT = { width: 720, height: 1200 };

const site = await startSite();

/** All forms, one below the other. */
const pageOf = (forms) =>
  html(forms.map((form) => `<div class="form"><h2>${TITLE}</h2>${form}</div>`).join(''), {
    head: `${SCRIPT}<style>.form { display: flow-root }</style>`,
  });

/** Hides all forms but one: letters and slanted lines are drawn the same only in the same place. */
function showOnly(only) {
  for (const [at, form] of document.querySelectorAll('.form').entries()) form.hidden = at !== only;
}

/** What each form of a page shows now: its part of the accessibility tree, its height, and its picture. */
async function shown({ page }) {
  const tree = (await accessibilityTree(page)).map((line) => `${line}\n`).join('');
  const trees = tree.split(`heading "${TITLE}" level=2\n`).slice(1);
  const heights = await page.$$eval('.form', (forms) => forms.map((form) => form.getBoundingClientRect().height));
  // Nothing is under the pointer.
  await page.mouse.move(0, 0);
  const pictures = [];
  for (const at of heights.keys()) {
    await page.evaluate(showOnly, at);
    pictures.push(await pictureOf(page));
  }
  await page.$$eval('.form', (forms) => forms.forEach((form) => (form.hidden = false)));
  return heights.map((height, at) => ({ tree: trees[at], height, picture: pictures[at] }));
}

describe('one content in every form [E1]', { concurrency: 2 }, () => {
  for (const [name, content] of Object.entries(CONTENTS)) {
    const address = `/${name.replaceAll(' ', '-')}.json`;
    site.pages[address] = { body: JSON.stringify(content.document) };
    const forms = Object.entries(formsOf(content, address));
    const [[reference], ...others] = forms;

    describe(`${name}, as ${reference}`, () => {
      const closing = [];
      after(async () => {
        for (const close of closing) await close();
      });
      let visit;
      let states;
      before(async () => {
        const page = pageOf(forms.map(([, form]) => form));
        // All of them are in sight at first: the search, too, is there.
        const whole = { ...VIEWPORT, height: forms.length * VIEWPORT.height };
        visit = await site.visit({ after: (close) => closing.push(close) }, page, { viewport: whole });
        await visit.ready(forms.length);
        await visit.quiet();
        await visit.page.setViewport(VIEWPORT);
        states = [await shown(visit)];
        if (await visit.openAnswers()) states.push(await shown(visit));
        assert.deepEqual(await visit.complaints(), []);
        for (const [{ tree, height }] of states) {
          assert.ok(tree.split('\n').length > 3, tree);
          assert.ok(height < VIEWPORT.height, `${height} px`);
        }
      });

      for (const [at, [how]] of others.entries()) {
        it(`is the same as ${how}`, async () => {
          for (const [expected, ...found] of states) {
            const { tree, height, picture } = found[at];
            assert.equal(tree, expected.tree);
            assert.equal(height, expected.height);
            assert.equal(await pictureDifference(visit.page, expected.picture, picture), null);
          }
        });
      }
    });
  }
});
