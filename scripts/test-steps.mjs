/** The steps of `npm test` and the large suites, and the reading of what they say. */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command
 * @property {string[]} [needs] steps without which this one says nothing
 * @property {string} [engine] the browser engine that it runs in (scripts/engines.mjs)
 * @property {string} [suite] which large suite of component tests it runs (web-test-runner.config.mjs)
 * @property {boolean} [busy] whether it keeps two cores busy by itself: one of them is enough for the others
 */

const ENGINES = ['chromium', 'firefox', 'webkit'];

/** @type {Step[]} */
export const STEPS = [
  { name: 'catalogues', command: 'node scripts/locales.mjs generate' },
  { name: 'types', command: 'tsc --noEmit && tsc --project tsconfig.scripts.json', needs: ['catalogues'] },
  { name: 'lint', command: 'eslint . --max-warnings 0', needs: ['catalogues'] },
  { name: 'build', command: 'node scripts/build.mjs', needs: ['catalogues'] },
  { name: 'locales', command: 'node scripts/locales.mjs check', needs: ['catalogues'] },
  { name: 'format', command: 'prettier --check . --log-level warn' },
  { name: 'imports', command: 'depcruise src --config .dependency-cruiser.mjs', needs: ['catalogues'] },
  {
    name: 'scripts',
    command: 'node --test scripts/*.test.mjs scripts/*/*.test.mjs test/scripts/*.test.mjs',
    needs: ['catalogues'],
  },
  { name: 'sizes', command: 'node scripts/sizes.mjs', needs: ['build'] },
  { name: 'docs', command: 'node scripts/docs.mjs --check', needs: ['build'] },
  // After the docs: they analyze the elements, and the package has what they find.
  { name: 'package', command: 'node scripts/package.mjs && node --test test/package.test.mjs', needs: ['build', 'docs'] },
  // Its snippets have the integrity of what was built.
  { name: 'storybook', command: 'storybook build --output-dir dist-storybook --quiet', needs: ['build', 'docs'] },
  {
    name: 'release',
    command: 'node scripts/release.mjs && node --test test/release/*.test.mjs',
    needs: ['build'],
    engine: 'chromium',
  },
  { name: 'components', command: 'wtr', needs: ['catalogues'], engine: 'chromium', busy: true },
  { name: 'built', command: 'node --test test/built/all.mjs', needs: ['build'], engine: 'chromium', busy: true },
  { name: 'firefox', command: 'wtr', needs: ['catalogues'], engine: 'firefox' },
  { name: 'webkit', command: 'wtr', needs: ['catalogues'], engine: 'webkit' },
  ...ENGINES.map((engine) => ({
    name: `end-to-end-${engine}`,
    command: 'node --test test/engines/end-to-end.test.mjs',
    needs: ['build'],
    engine,
  })),
];

/** What takes longer, each with a command of its own: `npm run test:hosts`. CI runs them after `npm test`. @type {Step[]} */
export const LARGE = [
  { name: 'stories', command: 'wtr', suite: 'stories', engine: 'chromium', busy: true },
  { name: 'hostile', command: 'node --test test/hostile/*.test.mjs', engine: 'chromium', busy: true },
  { name: 'snippets', command: 'node --test --test-concurrency=1 test/storybook/*.test.mjs', engine: 'chromium' },
  { name: 'mounts', command: 'node --test test/mounts/*.test.mjs', engine: 'chromium' },
  { name: 'wordpress', command: 'node test/wordpress/run.mjs' },
  { name: 'hosts', command: 'node test/hosts/run.mjs', busy: true },
];

/** The steps of these names, in their order; those of `npm test` where none is named; every suite for `large`. */
export function choose(names) {
  if (!names.length) return STEPS;
  const all = [...STEPS, ...LARGE];
  const known = [...all.map(({ name }) => name), 'large'];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length) throw new Error(`${unknown.join(', ')}: expected some of ${known.join(', ')}`);
  return all.filter((step) => names.includes(step.name) || (names.includes('large') && LARGE.includes(step)));
}

/** What `node --test`, @web/test-runner and the host pages say at the end, or again and again until the end. */
const RUNNERS = [
  { passed: /^(?:#|ℹ) pass (\d+)$/gm, failed: /^(?:#|ℹ) fail (\d+)$/gm },
  { passed: /\| (\d+) passed, \d+ failed/g, failed: /\| \d+ passed, (\d+) failed/g },
  { passed: /^(\d+) passed, \d+ failed$/gm, failed: /^\d+ passed, (\d+) failed$/gm },
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
