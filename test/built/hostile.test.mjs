/** Hostile strings in every field and every form: they are text, or they are not there. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'vite';
import { ROOT } from '../../scripts/paths.mjs';
import { startSite } from '../support/built.mjs';
import { prepared, unharmed } from '../support/hostile-page.mjs';

/** From this length on a string is tried by itself: two dozen of them are more than any document has. */
const LONG = 2000;
/** The ways in which JSON comes as text. */
const AS_TEXT = ['in an attribute', 'in an attribute of a div', 'in a script', 'in a script of a div'];

const [{ output }] = await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  build: { write: false, lib: { entry: `${ROOT}test/fixtures/hostile.ts`, formats: ['es'] } },
});
const site = await startSite({ pages: { '/hostile.js': { body: output[0].code } } });

/**
 * Shows documents of hostile strings, two dozen in one. Runs in the page.
 *
 * @param {string} form as one of `window.tools.forms`
 * @param {readonly number[]} kinds of documents: 0 in the texts alone, 1 among marks and by language, 2 everywhere
 * @param {{ long: number, part?: number, of?: number }} which strings: up to which length, and which part of them
 */
async function showDocuments(form, kinds, { long, part = 0, of = 1 }) {
  const { hostileDocuments, hostileStrings } = await import('/hostile.js');
  const { forms, merge, tryOut, lost } = window.tools;
  const strings = hostileStrings.filter(({ value }) => value.length < long).filter((_, at) => at % of === part);
  const documents = [...hostileDocuments(strings)].map(({ document }) => document);
  const wrong = [];
  for (const kind of kinds) {
    const ofKind = documents.filter((_, at) => at % 3 === kind);
    for (let at = 0; at < ofKind.length; at += 25) {
      const widgets = forms[form](merge(ofKind.slice(at, at + 25)));
      wrong.push(...(await tryOut(widgets)), ...lost(widgets));
    }
  }
  return { wrong, count: strings.length };
}

describe('hostile strings [S15]', { concurrency: 2 }, () => {
  it('run nothing in any field, and take nothing right with them', async (t) => {
    const visit = await prepared(site, t);
    const { wrong, count } = await visit.page.evaluate(showDocuments, 'as a property', [0, 1, 2], { long: LONG });
    assert.deepEqual(wrong, []);
    assert.ok(count > 500, `${count} strings`);
    await unharmed(site, visit);
  });

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

  it('that are very long run nothing in any field, and do not freeze the page', async (t) => {
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

  for (const [part, form] of ['tag', 'div'].entries()) {
    it(`run nothing in the attributes of a ${form}`, async (t) => {
      const visit = await prepared(site, t);
      const wrong = await visit.page.evaluate(
        async (form, part, long) => {
          const { hostileStrings } = await import('/hostile.js');
          const { attributes, tryOut, [form]: make } = window.tools;
          const strings = hostileStrings.filter(({ value }, at) => value.length < long && at % 2 === part);
          const wrong = [];
          for (let at = 0; at < strings.length; at += 50) {
            wrong.push(...(await tryOut(strings.slice(at, at + 50).flatMap(({ value }) => attributes(make, value)))));
          }
          return wrong;
        },
        form,
        part,
        LONG,
      );
      assert.deepEqual(wrong, []);
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
