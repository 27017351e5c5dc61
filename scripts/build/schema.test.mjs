import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { ROOT } from '../paths.mjs';
import { load } from './load.mjs';
import { readModel } from './model.mjs';
import { toJsonSchema } from './schema.mjs';

const group = (fields) => ({ groups: { items: [{ name: 'A', ...fields }] } });
const resource = (fields) => ({ resources: { items: [{ title: 'A', ...fields }] } });
const help = (fields) => ({ help: { items: [{ name: 'A', ...fields }] } });

const RIGHT = [
  ['an empty document', {}],
  ['names for tools', { $schema: 'content.schema.json', $comment: ['x'], faq: { $id: 1, items: [] } }],
  ['one text for every language', group({ body: 'Words' })],
  ['a text by language', group({ body: { fr: 'Mots', 'en-CA': 'Words', zh_Hant_TW: '字' } })],
  ['an address by language', resource({ url: { fr: 'https://example.org/fr', en: '../en.html#a' } })],
  ['a relative address', resource({ url: '/a?b#c' })],
  ['an address without its scheme', resource({ url: '//example.org/' })],
  ['a colon late in an address', resource({ url: 'a/b:c' })],
  ['schemes in any case', resource({ url: 'HTTPS://example.org' })],
  ['a telephone', resource({ url: 'tel:+15550100' })],
  ['fields that are null', group({ body: null, link: null, year: null })],
  ['fields that nobody filled in', group({ id: '', body: '', year: ' \n ', link: {} })],
  ['languages that nobody filled in', group({ body: { fr: '', en: null } })],
  ['a language that nobody filled in', { faq: { items: [{ question: { fr: 'A', en: '' }, answer: 'B' }] } }],
  ['midnight at the end', help({ hours: [{ days: ['mo'], opens: '00:00', closes: '24:00' }] })],
  ['a year', help({ verifiedOn: '2026' })],
  ['a month', help({ verifiedOn: '2026-12' })],
  ['a day', help({ verifiedOn: '2024-02-29' })],
  ['an id in any script', group({ id: 'raison-d_être.2' })],
  ['hours', help({ hours: [{ days: ['mo'], opens: '09:00', closes: '23:59' }] })],
  ['a text as long as may be', group({ body: 'a'.repeat(50_000) })],
  ['links in a text', group({ body: 'a [b](https://example.org) c' })],
];

const WRONG = [
  ['a list', []],
  ['nothing', null],
  ['a slip in a name', { fqa: { items: [] } }],
  ['a slip deep down', group({ nom: 'A' })],
  ['a section without items', { faq: { heading: 'A' } }],
  ['items that are no list', { faq: { items: {} } }],
  ['an item that is nothing', { faq: { items: [null] } }],
  ['an item without what it needs', { faq: { items: [{ question: 'A' }] } }],
  ['a needed text that is empty', { faq: { items: [{ question: '', answer: 'B' }] } }],
  ['a needed text that is nothing but white space', { faq: { items: [{ question: ' \n ', answer: 'B' }] } }],
  ['a needed text that is in no language', { faq: { items: [{ question: { fr: '', en: null }, answer: 'B' }] } }],
  ['an empty text in a list', resource({ audience: [''] })],
  ['a number for a text', group({ body: 12 })],
  ['a list for a text', group({ body: ['a'] })],
  ['something that is no language', group({ body: { français: 'Mots' } })],
  ['a text that is too long', group({ body: 'a'.repeat(50_001) })],
  ['a script for an address', resource({ url: 'javascript:alert(1)' })],
  ['data for an address', resource({ url: 'data:text/html,a' })],
  ['an address that is not safe', resource({ url: 'http://example.org' })],
  ['a year in words', group({ year: '2018' })],
  ['a year before there were any', group({ year: -1 })],
  ['half a year', group({ year: 2018.5 })],
  ['an id with a space', group({ id: 'a b' })],
  ['something that is no tag', resource({ language: 'x' })],
  ['a thirteenth month', help({ verifiedOn: '2026-13' })],
  ['a thirty-first of April', help({ verifiedOn: '2026-04-31' })],
  ['a date in words', help({ verifiedOn: 'May 2026' })],
  ['a twenty-fifth hour', help({ hours: [{ days: ['mo'], opens: '24:30', closes: '09:00' }] })],
  ['hours without days', help({ hours: [{ opens: '09:00', closes: '10:00' }] })],
];

describe('the JSON Schema and the check at run time', () => {
  let isValid;
  let faultsOf;
  before(async () => {
    isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(toJsonSchema(await readModel()));
    const [{ check }, { contentDocument }] = [await load('src/content/check.ts'), await load('src/content/document.ts')];
    faultsOf = (value) => {
      const faults = [];
      check(contentDocument, value, '', (fault) =>
        faults.push(`${fault.path}: expected ${fault.expected}, found ${fault.found}`),
      );
      return faults;
    };
  });

  const judge = (value) => ({ schema: isValid(value), check: faultsOf(value).length === 0 });

  for (const [what, value] of RIGHT) {
    it(`accept ${what}`, () => {
      assert.deepEqual(judge(value), { schema: true, check: true }, `${JSON.stringify(isValid.errors)} ${faultsOf(value)}`);
    });
  }
  for (const [what, value] of WRONG) {
    it(`refuse ${what}`, () => assert.deepEqual(judge(value), { schema: false, check: false }));
  }

  it('accept the document of the demonstration', async () => {
    const value = JSON.parse(await readFile(`${ROOT}demo/content.json`, 'utf8'));
    assert.deepEqual(judge(value), { schema: true, check: true }, `${JSON.stringify(isValid.errors)} ${faultsOf(value)}`);
  });
});
