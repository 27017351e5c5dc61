import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findStrings, minifyAgain } from './minify-again.mjs';

const minified = async (code) => {
  const chunk = { fileName: 'a.js', code };
  await minifyAgain({ module: true }).generateBundle(undefined, { chunk });
  return chunk.code;
};

/** The name of the method that code calls. */
const nameIn = (code) => /\.(\w+)\(/.exec(code)[1];

describe('short names', () => {
  it('are the same in the script and in its parts, whatever else is there', async () => {
    const one = await minified('export const a = (element) => element.renderWaiting(element.other, element.l10n);');
    const other = await minified('export const b = (element) => element.renderWaiting();');
    assert.equal(nameIn(one), nameIn(other));
    assert.notEqual(nameIn(one), 'renderWaiting');
  });

  it('are not given to what pages and content ask for', async () => {
    const code = await minified('export const a = (element) => [element.content, element.toggle(), element._$litElement$];');
    assert.match(code, /\.content\b.*\.toggle\(\).*\._\$litElement\$/);
  });

  it('end the build where code asks for one by a string', async () => {
    assert.deepEqual(findStrings('a["l10n"] + `always`'), ['always', 'l10n']);
    await assert.rejects(
      minified('export const a = (element, name) => element[name || "renderWaiting"];'),
      /a\.js.*renderWaiting/,
    );
  });
});
