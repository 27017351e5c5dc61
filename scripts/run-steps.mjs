/** Runs steps side by side, as many as the machine has cores for. */

/** How many cores a step keeps busy, as far as there are as many. */
const costOf = ({ busy }, cores) => Math.min(busy ? 2 : 1, cores);

/**
 * Runs each step once those that it needs have ended, in their order as far as there are cores for it.
 *
 * @param {readonly import('./test-steps.mjs').Step[]} steps
 * @param {number} cores
 * @param {(step: import('./test-steps.mjs').Step, missing: string[], alone: boolean) => Promise<boolean>} run
 *   whether it has passed; `missing` are the steps that it needs and that have not, `alone` says that no other runs meanwhile
 */
export async function runSteps(steps, cores, run) {
  const passed = new Map();
  const waiting = new Set(steps);
  const running = new Set();
  let free = cores;

  const isReady = ({ needs = [] }) => ![...waiting, ...running].some(({ name }) => needs.includes(name));

  async function begin(step) {
    const cost = costOf(step, cores);
    waiting.delete(step);
    running.add(step);
    free -= cost;
    const missing = (step.needs ?? []).filter((need) => passed.get(need) === false);
    passed.set(step.name, await run(step, missing, cost === cores || steps.length === 1));
    running.delete(step);
    free += cost;
  }

  const ends = new Set();
  while (waiting.size || ends.size) {
    for (const step of waiting) {
      if (!isReady(step) || costOf(step, cores) > free) continue;
      const end = begin(step).finally(() => ends.delete(end));
      ends.add(end);
    }
    await Promise.race(ends);
  }
}
