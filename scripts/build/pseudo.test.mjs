import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pseudo } from './pseudo.mjs';

describe('the pseudo-locale', () => {
  it('accents, lengthens and brackets a message', () => {
    assert.equal(pseudo(['Show all']).join(''), '[Šĥóŵ áļļ···]');
  });

  it('keeps placeholders as they are, in their order', () => {
    const count = { untranslatable: '${count}', index: 0 };
    assert.deepEqual(pseudo([count, ' of ', { untranslatable: '${all}', index: 1 }]), [
      '[',
      count,
      ' óf ',
      { untranslatable: '${all}', index: 1 },
      '··]',
    ]);
  });
});
