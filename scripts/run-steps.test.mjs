import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runSteps } from './run-steps.mjs';

/** Runs steps that end when they are told to; says what has begun and ended, in this order. */
async function follow(steps, cores, ends, failing = []) {
  const said = [];
  const doors = new Map(steps.map(({ name }) => [name, door()]));
  const all = runSteps(steps, cores, async ({ name }, missing, alone) => {
    said.push([name, ...missing.map((need) => `without ${need}`), ...(alone ? ['alone'] : [])].join(' '));
    await doors.get(name).promise;
    return !failing.includes(name);
  });
  for (const name of ends) {
    await new Promise(setImmediate);
    said.push(`${name} ends`);
    doors.get(name).resolve();
  }
  await all;
  return said;
}

function door() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}

describe('steps', () => {
  it('run side by side, as many as there are cores', async () => {
    const steps = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
    assert.deepEqual(await follow(steps, 2, ['b', 'a', 'c']), ['a', 'b', 'b ends', 'c', 'a ends', 'c ends']);
  });

  it('that keep two cores busy run beside others only where there are more', async () => {
    const steps = [{ name: 'a' }, { name: 'b', busy: true }, { name: 'c' }];
    assert.deepEqual(await follow(steps, 2, ['a', 'c', 'b']), ['a', 'c', 'a ends', 'c ends', 'b alone', 'b ends']);
    assert.deepEqual(await follow(steps, 3, ['a', 'b', 'c']), ['a', 'b', 'a ends', 'c', 'b ends', 'c ends']);
    assert.deepEqual(await follow(steps, 1, ['a', 'b', 'c']), [
      ...['a alone', 'a ends', 'b alone', 'b ends', 'c alone', 'c ends'],
    ]);
  });

  it('wait for those that they need, and are told of those that failed', async () => {
    const steps = [{ name: 'a' }, { name: 'b', needs: ['a', 'not chosen'] }, { name: 'c' }];
    const said = await follow(steps, 2, ['c', 'a', 'b'], ['a']);
    assert.deepEqual(said, ['a', 'c', 'c ends', 'a ends', 'b without a', 'b ends']);
  });
});
