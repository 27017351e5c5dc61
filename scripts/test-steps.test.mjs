import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, countTests, failures, STEPS } from './test-steps.mjs';

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

describe('the failures', () => {
  it('are those of wtr', () => {
    const output = 'test/a.test.ts:\n\n ❌ A card > is sent\n      AssertionError: expected 1 to equal 2\n      + expected\n';
    assert.deepEqual(failures(output), ['A card > is sent: AssertionError: expected 1 to equal 2']);
  });

  it('are those of node --test, in either reporter, without the suites they are in', () => {
    const wrong = (error) => `  ---\n  duration_ms: 1\n  failureType: '${error[0]}'\n  error: ${error[1]}\n  code: 'E'\n  ...\n`;
    const output = `    not ok 1 - is sent\n${wrong(['testCodeFailure', "'1 == 2'"])}not ok 1 - A card\n${wrong(['subtestsFailed', "'1 subtest failed'"])}`;
    assert.deepEqual(failures(output), ["is sent: '1 == 2'"]);
    assert.deepEqual(failures(`not ok 2 - is drawn\n${wrong(['testCodeFailure', '|-\n    Expected values'])}`), [
      'is drawn: Expected values',
    ]);
    assert.deepEqual(failures('  ✖ is sent (1.5ms)\n    AssertionError: 1 == 2\n'), ['is sent: AssertionError: 1 == 2']);
  });

  it('are none where all is well', () => assert.deepEqual(failures('ok 1 - a\n# pass 1\n# fail 0\n'), []));
});
