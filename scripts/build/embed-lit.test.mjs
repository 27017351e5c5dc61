import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { ROOT } from '../paths.mjs';
import { edit, FILES } from './embed-lit.mjs';

const shipped = Object.fromEntries(
  await Promise.all(FILES.map(async (file) => [file, await readFile(`${ROOT}node_modules/${file}`, 'utf8')])),
);
const LIT_HTML = 'lit-html/lit-html.js';

/** Runs the one expression that makes the policy, with a stand-in for the browser's factory. */
function policyWith(createPolicy) {
  const [, expression] = /s\?(\(\(\)=>.*?\}\)\(\)):void 0/.exec(edit(LIT_HTML, shipped[LIT_HTML]));
  return new Function('s', `return ${expression}`)({ createPolicy });
}

describe('lit’s Trusted Types policy', () => {
  it('is made under the library’s own name', () => {
    const names = [];
    policyWith((name) => names.push(name));
    assert.deepEqual(names, ['voix']);
  });

  it('passes templates on as they are', () => assert.equal(policyWith((_, rules) => rules).createHTML('<b>'), '<b>'));

  it('is done without where the page refuses it', () => {
    const refuse = () => {
      throw new TypeError('Policy "voix" disallowed');
    };
    assert.equal(policyWith(refuse), undefined);
  });
});

describe('lit on somebody else’s page', () => {
  for (const file of FILES) {
    it(`leaves no name on it: ${file}`, () => {
      assert.doesNotMatch(
        edit(file, shipped[file]),
        /Versions|litPropertyMetadata|PolyfillSupport|Symbol\("metadata"\)|ShadyCSS/,
      );
    });

    it(`is still JavaScript: ${file}`, () => assert.ok(parseAst(edit(file, shipped[file])).body.length));

    it(`stops the build where lit is no longer as expected: ${file}`, () => {
      assert.throws(() => edit(file, 'export {}'), /found it 0 times/);
      assert.throws(() => edit(file, shipped[file] + shipped[file]), /expected .* found it [24] times/);
    });
  }
});
