import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, countTests, STEPS } from './test-steps.mjs';

describe('the steps of npm test', () => {
  it('are all of them where none is named', () => assert.equal(choose([]), STEPS));

  it('keep their order', () =>
    assert.deepEqual(
      choose(['lint', 'types']).map(({ name }) => name),
      ['types', 'lint'],
    ));

  it('are refused where there is none of that name', () =>
    assert.throws(() => choose(['lnit']), /lnit: expected some of .*lint/));

  it('need only what comes before them', () => {
    STEPS.forEach(({ name, needs = [] }, at) => {
      for (const need of needs)
        assert.ok(
          STEPS.slice(0, at).some((step) => step.name === need),
          `${name} needs ${need}`,
        );
    });
  });
});

describe('the count of tests', () => {
  it('is what node --test says, in either reporter', () => {
    assert.deepEqual(countTests('# tests 5\n# pass 5\n# fail 0\n', true), { passed: 5, failed: 0 });
    assert.deepEqual(countTests('ℹ pass 4\nℹ fail 1\n', false), { passed: 4, failed: 1 });
  });

  it('is what wtr says at last', () => {
    const output = 'Chrome: |██| 0/2 test files | 0 passed, 0 failed\n\nChrome: |██| 2/2 test files | 9 passed, 2 failed\n';
    assert.deepEqual(countTests(output, false), { passed: 9, failed: 2 });
  });

  it('has a failure where a runner could not run its tests', () => {
    assert.deepEqual(countTests('Chrome: |██| 1/2 test files | 9 passed, 0 failed\n', false), { passed: 9, failed: 1 });
  });

  it('is one for a step that is no test runner', () => {
    assert.deepEqual(countTests('All good!', true), { passed: 1, failed: 0 });
    assert.deepEqual(countTests('', false), { passed: 0, failed: 1 });
  });
});
