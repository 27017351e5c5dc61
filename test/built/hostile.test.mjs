/** Hostile strings in every field and every form: they are text, or they are not there. The rest is in test/hostile/. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prepared, unharmed } from '../support/hostile-page.mjs';
import { AS_TEXT, LONG, showAttributes, showDocuments, site } from '../support/hostile-site.mjs';

describe('hostile strings [S15]', { concurrency: 2 }, () => {
  for (const [kind, where] of ['in the texts', 'in the texts, among marks and by language', 'everywhere'].entries()) {
    it(`run nothing in any field, and take nothing right with them: ${where}`, async (t) => {
      const visit = await prepared(site, t);
      const { wrong, count } = await visit.page.evaluate(showDocuments, 'as a property', [kind], { long: LONG });
      assert.deepEqual(wrong, []);
      assert.ok(count > 500, `${count} strings`);
      await unharmed(site, visit);
    });
  }

  // Once it has been parsed it is the same: each string comes in one of these ways.
  for (const [part, form] of AS_TEXT.entries()) {
    it(`run nothing in JSON ${form}`, async (t) => {
      const visit = await prepared(site, t);
      const { wrong, count } = await visit.page.evaluate(showDocuments, form, [2], { long: LONG, part, of: AS_TEXT.length });
      assert.deepEqual(wrong, []);
      assert.ok(count > 100, `${count} strings`);
      await unharmed(site, visit);
    });
  }

  // All of them would take long: the large suite has them.
  for (const [part, form] of ['tag', 'div'].entries()) {
    it(`run nothing in the attributes of a ${form}`, async (t) => {
      const visit = await prepared(site, t);
      const { wrong, count } = await visit.page.evaluate(showAttributes, form, { long: LONG, part, of: 20 });
      assert.deepEqual(wrong, []);
      assert.ok(count > 30, `${count} strings`);
      await unharmed(site, visit);
    });
  }

  it('as an address and a language ask nobody but the page’s own site', async (t) => {
    const visit = await prepared(site, t);
    const wrong = await visit.page.evaluate(async (long) => {
      const { hostileStrings } = await import('/hostile.js');
      const { tag, div, tryOut } = window.tools;
      const values = hostileStrings.map(({ value }) => value).filter((value) => value.trim() && value.length < long);
      return tryOut(values.map((value, at) => (at % 2 ? tag : div)('faq', { src: value, lang: value })));
    }, LONG);
    assert.deepEqual(wrong, []);
    await unharmed(site, visit);
  });
});
