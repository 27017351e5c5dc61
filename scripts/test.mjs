/**
 * `npm test`: everything that is checked, one step after another. `npm test -- types lint` runs only these.
 *
 * Needs nothing but Node.js: packages are installed first where they are missing.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { install } from './install.mjs';
import { ROOT } from './paths.mjs';
import { choose, countTests, failures } from './test-steps.mjs';

/** Runs a step's command line; shows its output, and gives it back. */
async function execute({ command, engine = 'chromium' }) {
  const PATH = `${ROOT}node_modules/.bin:${process.env.PATH}`;
  const env = { ...process.env, PATH, NO_COLOR: '1', NODE_ENV: '', ENGINE: engine };
  const child = spawn(command, { cwd: ROOT, shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const [stream, out] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      out.write(text);
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
  for (const step of running) {
    const { name, command, needs = [] } = step;
    const since = performance.now();
    console.log(`\n— ${name}: ${command}`);
    const missing = needs.filter((need) => failed.has(need));
    const { succeeded, output } = missing.length ? { succeeded: false, output: '' } : await execute(step);
    const { passed, failed: wrong } = countTests(output, succeeded);
    total.passed += passed;
    total.failed += wrong;
    if (!succeeded) failed.set(name, failures(output));
    const result =
      missing.length ? `not run, because of: ${missing.join(', ')}`
      : succeeded ? 'passed'
      : 'failed';
    console.log(`— ${name}: ${result} (${seconds(since)})`);
  }

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
