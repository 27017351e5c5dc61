import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAtLeast, isInstalled } from './install.mjs';

describe('what has to be there before anything runs', () => {
  it('is a version of Node.js, compared number by number', () => {
    for (const [wanted, found, expected] of [
      ['20.19', '20.19.0', true],
      ['20.19', '20.20.2', true],
      ['20.19', '22.1.0', true],
      ['20.19', '20.9.0', false],
      ['20.19', '18.30.0', false],
    ]) {
      assert.equal(isAtLeast(wanted, found), expected, `${found} for ${wanted}`);
    }
  });

  it('are packages, which are here: this test runs', () => assert.equal(isInstalled(), true));
});
