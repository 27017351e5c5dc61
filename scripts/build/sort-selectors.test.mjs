import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sortSelectors } from './sort-selectors.mjs';

const sorted = (selector) =>
  sortSelectors(`${selector}{color:red}`, 'test.css')
    .replace(/\s*\{[^]*/, '')
    .split(/,\s*(?![^(]*\))/);

describe('selectors sorted by what they are for', () => {
  it('are one for each name, of the same weight', () => {
    for (const [selector, expected] of Object.entries({
      '.a :where(p, ul):not([b])': ['.a :where(p):not([b])', '.a :where(ul):not([b])'],
      ':is(h1, h2)': ['h1', 'h2'],
      ':is(x-a, [b])::before': [':where(x-a):not(._):before', '[b]:before'],
      ':is(x-a:not(:defined), [b]) > :is(h1, h2)': [':is(x-a:not(:defined), [b]) > h1', ':is(x-a:not(:defined), [b]) > h2'],
      ':is(x-a:not(:defined), [b]):not([c])': ['x-a:not(:defined):not([c])', ':where([b]):not(_._):not([c])'],
      ':is(.a > p, b)': [':where(.a > p):not(_._)', ':where(b):not(_._)'],
      ':where(:is(x-a, [b]):not([c]))': [':where(:where(x-a):not([c]))', ':where(:where([b]):not([c]))'],
    })) {
      assert.deepEqual(sorted(selector), expected, selector);
    }
  });

  it('stay as they are where they have a name, or are for anything', () => {
    for (const selector of ['.a > p', '.a p:is(.b, .c)', ':is(.a, .b) p', '.a > *', '.a > :not(b, c)', '[a]:first-child'])
      assert.deepEqual(sorted(selector), [selector]);
  });

  it('have no id: nothing that weighs as much would be nobody’s', () => {
    assert.throws(() => sorted(':is(#a, b)'), /found id/);
  });
});
