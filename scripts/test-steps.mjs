/** The steps of `npm test`, and the reading of what they say. */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command
 * @property {string[]} [needs] steps without which this one says nothing
 * @property {string} [engine] the browser engine that it runs in (scripts/engines.mjs)
 */

/** @type {Step[]} */
export const STEPS = [
  { name: 'catalogues', command: 'node scripts/locales.mjs generate' },
  { name: 'types', command: 'tsc --noEmit && tsc --project tsconfig.scripts.json', needs: ['catalogues'] },
  { name: 'locales', command: 'node scripts/locales.mjs check', needs: ['catalogues'] },
  { name: 'lint', command: 'eslint . --max-warnings 0', needs: ['catalogues'] },
  { name: 'format', command: 'prettier --check . --log-level warn' },
  { name: 'imports', command: 'depcruise src --config .dependency-cruiser.mjs', needs: ['catalogues'] },
  {
    name: 'scripts',
    command: 'node --test scripts/*.test.mjs scripts/*/*.test.mjs test/scripts/*.test.mjs',
    needs: ['catalogues'],
  },
  { name: 'components', command: 'wtr', needs: ['catalogues'], engine: 'chromium' },
  { name: 'build', command: 'node scripts/build.mjs', needs: ['catalogues'] },
  { name: 'built', command: 'node --test test/built/all.mjs', needs: ['build'], engine: 'chromium' },
  { name: 'firefox', command: 'wtr', needs: ['catalogues'], engine: 'firefox' },
  { name: 'webkit', command: 'wtr', needs: ['catalogues'], engine: 'webkit' },
  ...['chromium', 'firefox', 'webkit'].map((engine) => ({
    name: `end-to-end-${engine}`,
    command: 'node --test test/engines/end-to-end.test.mjs',
    needs: ['build'],
    engine,
  })),
  { name: 'sizes', command: 'node scripts/sizes.mjs', needs: ['build'] },
  { name: 'package', command: 'node scripts/package.mjs && node --test test/package.test.mjs', needs: ['build'] },
  {
    name: 'release',
    command: 'node scripts/release.mjs && node --test test/release/*.test.mjs',
    needs: ['build'],
    engine: 'chromium',
  },
  { name: 'docs', command: 'node scripts/docs.mjs --check' },
  // Its snippets have the integrity of what was built.
  { name: 'storybook', command: 'npm run build:storybook', needs: ['build'] },
];

/** The steps of these names, in their order; all where none is named. */
export function choose(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length) throw new Error(`${unknown.join(', ')}: expected some of ${STEPS.map(({ name }) => name).join(', ')}`);
  return names.length ? STEPS.filter(({ name }) => names.includes(name)) : STEPS;
}

/** What `node --test` and @web/test-runner say at the end, or again and again until the end. */
const RUNNERS = [
  { passed: /^(?:#|ℹ) pass (\d+)$/gm, failed: /^(?:#|ℹ) fail (\d+)$/gm },
  { passed: /\| (\d+) passed, \d+ failed/g, failed: /\| \d+ passed, (\d+) failed/g },
];

/** How many tests a step has run. A step that is no test runner counts as one. */
export function countTests(output, succeeded) {
  for (const { passed, failed } of RUNNERS) {
    const [good, bad] = [passed, failed].map((pattern) => [...output.matchAll(pattern)].at(-1)?.[1]);
    // A runner that fails without a failed test could not run some of them.
    if (good !== undefined) return { passed: Number(good), failed: succeeded ? Number(bad) : Math.max(Number(bad), 1) };
  }
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** How the runners name a test that failed, and what it said. A suite is not named again for what is in it. */
const FAILURES = [
  /^ ❌ (?<test>.+)\n\s+(?<message>\S.*)/gm,
  /^ *not ok \d+ - (?<test>.+)\n *---\n(?:(?! *\.\.\.$|.*failureType: 'subtestsFailed').*\n)*? *error: (?:\|-\n *)?(?<message>.+)/gm,
  /^ *✖ (?<test>.+) \([\d.]+ms\)\n\s+(?<message>\S.*)/gm,
];

/** The tests that failed, each with the first line of what it said: the end of a long output is what is read first. */
export function failures(output) {
  const found = FAILURES.flatMap((pattern) => [...output.matchAll(pattern)]);
  return [...new Set(found.map(({ groups: { test, message } }) => `${test}: ${message.trim()}`))];
}
