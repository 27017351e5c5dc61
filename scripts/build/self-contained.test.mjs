import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fault } from './self-contained.mjs';

describe('a script that is self-contained', () => {
  it('may be one function that is called, with import() in it', () => {
    assert.equal(fault('(function(){let a="x.js";import(a)})();'), undefined);
    assert.equal(fault('"use strict";(()=>{})();'), undefined);
  });

  for (const [what, code] of [
    ['import.meta', '(function(){return import.meta.url})()'],
    ['what the bundler makes of import.meta', '(function(){return new URL("x",{}.url)})()'],
    ['an import', 'import "lit";'],
    ['an export', 'export const a = 1;'],
    ['a name on the page', 'var voix=(function(){})();'],
    ['a class on the page', 'class Voix {}'],
    ['a return', 'return 1'],
  ]) {
    it(`has not ${what}`, () => assert.notEqual(fault(code), undefined));
  }
});
