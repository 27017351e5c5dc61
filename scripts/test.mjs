/**
 * `npm test`: everything that is checked. `npm test -- types lint` runs only these, `npm test -- large` the large suites.
 *
 * Needs nothing but Node.js: packages are installed first where they are missing.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { install } from './install.mjs';
import { ROOT } from './paths.mjs';
import { runSteps } from './run-steps.mjs';
import { choose, countTests, failures } from './test-steps.mjs';

/** Runs a step's command line. Gives back its output, and shows it: at once, or in one piece where others run beside it. */
async function execute({ command, engine = 'chromium', suite = '' }, isShownAtOnce) {
  const PATH = `${ROOT}node_modules/.bin:${process.env.PATH}`;
  const env = { ...process.env, PATH, NO_COLOR: '1', NODE_ENV: '', ENGINE: engine, SUITE: suite };
  const child = spawn(command, { cwd: ROOT, shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (isShownAtOnce) process.stdout.write(text);
    });
  }
  const [code] = await once(child, 'close');
  return { succeeded: code === 0, output };
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function main(names) {
  const steps = choose(names);
  install();
  const { findEngines } = await import('./engines.mjs');
  // Before anything runs: what is missing is said before minutes have passed.
  const isNeeded = (engine) => engine === 'chromium' || process.env.CI === 'true' || names.length > 0;
  const absent = findEngines(
    steps.flatMap(({ engine }) => engine ?? []),
    isNeeded,
  );
  const without = ({ engine }) => absent.has(engine);
  const running = steps.filter((step) => !without(step));

  const start = performance.now();
  const total = { passed: 0, failed: 0 };
  /** What failed in each step that did. */
  const failed = new Map();

  async function run(step, missing, alone) {
    const { name, command } = step;
    const since = performance.now();
    const title = `\n— ${name}: ${command}`;
    if (alone) console.log(title);
    const { succeeded, output } = missing.length ? { succeeded: false, output: '' } : await execute(step, alone);
    if (!alone) console.log(title + '\n' + output.trimEnd());
    const { passed, failed: wrong } = countTests(output, succeeded);
    total.passed += passed;
    total.failed += wrong;
    if (!succeeded) failed.set(name, failures(output));
    const result =
      missing.length ? `not run, because of: ${missing.join(', ')}`
      : succeeded ? 'passed'
      : 'failed';
    console.log(`— ${name}: ${result} (${seconds(since)})`);
    return succeeded;
  }
  await runSteps(running, availableParallelism(), run);

  console.log(`\n${running.length - failed.size} of ${running.length} steps passed in ${seconds(start)}`);
  for (const sentence of absent.values()) console.log(sentence);
  if (absent.size) {
    const left = steps.filter(without).map(({ name }) => name);
    console.log(`Not run: ${left.join(', ')}`);
  }
  for (const [name, tests] of failed) console.log(['Failed: ' + name, ...tests].join('\n    '));
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = failed.size ? 1 : 0;
}

await main(process.argv.slice(2));
