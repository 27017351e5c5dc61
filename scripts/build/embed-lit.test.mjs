import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { ROOT } from '../paths.mjs';
import { edit, FILES } from './embed-lit.mjs';

const shipped = Object.fromEntries(
  await Promise.all(FILES.map(async (file) => [file, await readFile(`${ROOT}node_modules/${file}`, 'utf8')])),
);

describe('lit on somebody else’s page', () => {
  for (const file of FILES) {
    it(`leaves no name on it: ${file}`, () => {
      assert.doesNotMatch(
        edit(file, shipped[file]),
        /Versions|litPropertyMetadata|PolyfillSupport|Symbol\("metadata"\)|ShadyCSS/,
      );
    });

    it(`makes no HTML, and no policy to make any: ${file}`, () => {
      assert.doesNotMatch(edit(file, shipped[file]), /innerHTML|trustedTypes|createPolicy|emptyScript/);
    });

    it(`is still JavaScript: ${file}`, () => assert.ok(parseAst(edit(file, shipped[file])).body.length));

    it(`stops the build where lit is no longer as expected: ${file}`, () => {
      assert.throws(() => edit(file, 'export {}'), /found it 0 times/);
      assert.throws(() => edit(file, shipped[file] + shipped[file]), /expected .* found it [24] times/);
    });
  }
});
