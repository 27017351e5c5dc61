/** `npm run test:hostile`: every hostile string in every attribute and in every form of JSON, and those that are very long. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prepared, unharmed } from '../support/hostile-page.mjs';
import { AS_TEXT, LONG, showAttributes, showDocuments, site } from '../support/hostile-site.mjs';

describe('every hostile string [S15]', { concurrency: 2 }, () => {
  /** What is shown where, by its words. A tag and a div read the same attributes: each string stands in one of them. */
  const WAYS = Object.fromEntries([
    ...['tag', 'div'].map((form, part) => [
      `in the attributes of a ${form}`,
      [showAttributes, form, { long: LONG, part, of: 2 }],
    ]),
    ...AS_TEXT.map((form) => [`in JSON ${form}`, [showDocuments, form, [2], { long: LONG }]]),
  ]);
  for (const [where, [show, ...values]] of Object.entries(WAYS)) {
    it(`runs nothing ${where}`, async (t) => {
      const visit = await prepared(site, t);
      const { wrong, count } = await visit.page.evaluate(show, ...values);
      assert.deepEqual(wrong, []);
      assert.ok(count > 300, `${count} strings`);
      await unharmed(site, visit);
    });
  }

  it('that is very long runs nothing in any field, and does not freeze the page', async (t) => {
    const visit = await prepared(site, t);
    const wrong = await visit.page.evaluate(async (long) => {
      const { hostileDocuments, hostileStrings } = await import('/hostile.js');
      const { forms, tryOut } = window.tools;
      // Nothing but marks on one letter is what the browser itself takes seconds for: tried in large.test.mjs.
      const strings = hostileStrings.filter(({ value }) => value.length >= long && !/\p{M}{1000}/u.test(value));
      // Alone in each text: among marks they would be longer than what is parsed.
      const documents = [...hostileDocuments(strings)].filter((_, at) => at % 3 === 0);
      const wrong = [];
      for (const { document } of documents) wrong.push(...(await tryOut(forms['as a property'](document))));
      return wrong;
    }, LONG);
    assert.deepEqual(wrong, []);
    await unharmed(site, visit);
  });
});
