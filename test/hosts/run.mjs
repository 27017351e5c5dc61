/**
 * `npm run test:hosts`: the built files from another origin, on many host pages, in every engine that is found; with
 * CI=true in all three. Needs dist/ (`npm run build`).
 *
 *     npm run test:hosts -- --engine webkit --host Bootstrap     some of it
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { install } from '../../scripts/install.mjs';
import { installPackages } from './packages.mjs';

install();
installPackages();
const { findEngines } = await import('../../scripts/engines.mjs');
const { prepare } = await import('./suite.mjs');
const { runHosts } = await import('./visits.mjs');
const { table } = await import('./table.mjs');

const { values } = parseArgs({
  options: { engine: { type: 'string', multiple: true }, host: { type: 'string', multiple: true } },
});
const wanted = values.engine ?? ['chromium', 'firefox', 'webkit'];
const absent = findEngines(wanted, () => process.env.CI === 'true' || !!values.engine);
const engines = wanted.filter((engine) => !absent.has(engine));

const suite = await prepare(values.host);
const findings = [];

function tell({ engine, host, wrong }) {
  for (const [what, list] of Object.entries(wrong)) {
    if (!list.length) continue;
    console.log(`✖ ${engine}, ${host}, ${what} (${list.length}):`);
    for (const one of list.slice(0, 5)) console.log(`    ${one.slice(0, 500)}`);
  }
}

/** Takes one engine after the other, as long as there are any. */
async function work(waiting) {
  for (let engine = waiting.pop(); engine; engine = waiting.pop()) {
    const since = performance.now();
    for await (const finding of runHosts(suite, engine)) {
      findings.push(finding);
      tell(finding);
    }
    console.log(`— ${engine}: ${suite.hosts.length} host pages (${((performance.now() - since) / 1000).toFixed(1)} s)`);
  }
}

// Two at once: a browser waits more than it works. The slowest first.
const waiting = [...engines];
await Promise.all([work(waiting), work(waiting)]);
await suite.close();

const result = table(engines, findings);
if (!values.host && !values.engine) await writeFile(new URL('./results.md', import.meta.url), result);
console.log(`\n${result}`);
for (const sentence of absent.values()) console.log(sentence);
const failed = findings.filter(({ wrong }) => Object.values(wrong).some((list) => list.length)).length;
console.log(`${findings.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
