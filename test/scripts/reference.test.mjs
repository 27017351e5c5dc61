/** docs/elements.md is complete: what a page can use is in the code and in the docs, or in neither. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { namesInCode } from '../../scripts/build/code-names.mjs';
import { differences, namesInDocs } from '../../scripts/build/docs-names.mjs';
import { ROOT } from '../../scripts/paths.mjs';

const read = (path) => readFile(ROOT + path, 'utf8');
const code = await namesInCode();
const text = await read('docs/elements.md');
const docs = namesInDocs(text);

/** The names without one of them. */
const without = (names, tag, name) => ({
  ...names,
  elements: { ...names.elements, [tag]: new Set([...names.elements[tag]].filter((one) => one !== name)) },
});

describe('docs/elements.md', () => {
  it('has every attribute, property, event, part, slot and token of the code, and no other', () => {
    assert.deepEqual(differences(code, docs), []);
  });

  it('has what a faq has, read from either', () => {
    for (const { elements } of [code, docs]) {
      for (const name of ['attribute mode', 'event voix-toggle', 'part question', 'attribute heading-level'])
        assert.ok(elements['voix-faq'].has(name), name);
      assert.ok(elements['voix-help-lines'].has('fact data-verified-on'));
    }
  });

  for (const [tag, name] of [
    ['voix-faq', 'attribute permalinks'],
    ['voix-group-card', 'property linkText'],
    ['voix-page', 'event voix-exit'],
    ['voix-resource-list', 'part search'],
    ['voix-help-lines', 'fact data-hours'],
  ]) {
    it(`would be found without ${name} of ${tag}, or with it where the code has it no more`, () => {
      assert.deepEqual(differences(code, without(docs, tag, name)), [`${tag}: ${name} is in the code and not in the docs`]);
      assert.deepEqual(differences(without(code, tag, name), docs), [`${tag}: ${name} is in the docs and not in the code`]);
    });
  }

  it('would be found without a token, a slot or an element', () => {
    const shorter = namesInDocs(text.replace(/^.*`--voix-gap`.*\n/m, '').replace(/(### Slot\n)[^#]*/, '$1\n'));
    assert.deepEqual(differences(code, shorter), [
      'tokens: --voix-gap is in the code and not in the docs',
      'slots:  is in the code and not in the docs',
    ]);
    const { 'voix-intro': names, ...elements } = docs.elements;
    assert.equal(differences(code, { ...docs, elements }).length, names.size);
  });
});

describe('README.md', () => {
  it('has every token of the code, and no other', async () => {
    const rows = [...(await read('README.md')).matchAll(/^\| `(--voix-[\w-]+)` \|/gm)].map(([, name]) => name);
    assert.deepEqual(new Set(rows), code.tokens);
  });
});
