import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { renamePolicy } from './trusted-types.mjs';

const require = createRequire(import.meta.url);
const shipped = await readFile(join(dirname(require.resolve('lit-html')), '..', 'lit-html.js'), 'utf8');

/** Runs the one expression that makes the policy, with a stand-in for the browser's factory. */
function policyWith(createPolicy) {
  const [, expression] = /s\?(\(\(\)=>.*?\}\)\(\)):void 0/.exec(renamePolicy(shipped));
  return new Function('s', `return ${expression}`)({ createPolicy });
}

describe('lit’s Trusted Types policy', () => {
  it('is made under the library’s own name', () => {
    const names = [];
    policyWith((name) => names.push(name));
    assert.deepEqual(names, ['voix']);
  });

  it('passes templates on as they are', () => {
    assert.equal(policyWith((_, rules) => rules).createHTML('<b>'), '<b>');
  });

  it('is done without where the page refuses it', () => {
    const refuse = () => {
      throw new TypeError('Policy "voix" disallowed');
    };
    assert.equal(policyWith(refuse), undefined);
  });

  it('stops the build where lit no longer makes it as expected', () => {
    assert.throws(() => renamePolicy(shipped.replace('createPolicy', 'makePolicy')), /found 0/);
  });
});
