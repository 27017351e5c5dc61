/** One content in every form: the same words in the same order, the same names, roles and states, the same pixels. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { html, startSite } from '../support/built.mjs';
import { likenessOf, pictureDifference } from '../support/likeness.mjs';
import { CONTENTS, formsOf } from './forms.mjs';

const site = await startSite();

/** What a form shows at first, and what it shows with all answers open. */
async function shown(t, form) {
  const visit = await site.visit(t, html(`<h2>A page</h2>${form}`), { viewport: { width: 720 } });
  await visit.ready();
  const states = [await likenessOf(visit.page)];
  if (await visit.openAnswers()) states.push(await likenessOf(visit.page));
  assert.deepEqual(await visit.complaints(), []);
  return { states, page: visit.page };
}

for (const [name, content] of Object.entries(CONTENTS)) {
  const address = `/${name.replaceAll(' ', '-')}.json`;
  site.pages[address] = { body: JSON.stringify(content.document) };
  const [[reference, referenceForm], ...others] = Object.entries(formsOf(content, address));

  describe(`${name}, as ${reference}`, { concurrency: 2 }, () => {
    let expected;
    before(async () => {
      const closing = [];
      ({ states: expected } = await shown({ after: (close) => closing.push(close) }, referenceForm));
      for (const close of closing) await close();
      assert.ok(expected[0].tree.length > 3, expected[0].tree.join('\n'));
    });

    for (const [how, form] of others) {
      it(`is the same as ${how}`, async (t) => {
        const { states, page } = await shown(t, form);
        assert.equal(states.length, expected.length);
        for (const [at, { tree, picture }] of states.entries()) {
          assert.deepEqual(tree, expected[at].tree);
          assert.equal(await pictureDifference(page, expected[at].picture, picture), undefined);
        }
      });
    }
  });
}
