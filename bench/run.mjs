/**
 * `npm run bench`: everybody on the same work, round by round, and bench/results/ made from it.
 *
 *     npm run bench -- --rounds 1 --scenario mix --contestant plain --contestant voix     some of it, printed
 *     npm run bench -- --again     the tables and plots once more, from results.json
 */
import { parseArgs } from 'node:util';
import { existsSync } from 'node:fs';
import { install, installPackagesOf } from '../scripts/install.mjs';
import { DIST } from '../scripts/paths.mjs';

install();
installPackagesOf('bench/', 'the bench’s');
if (!existsSync(`${DIST}voix.js`)) throw new Error('There is no dist/: run `npm run build` first.');
const { measureAll } = await import('./rounds.mjs');
const { lastResults, report } = await import('./report.mjs');

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    scenario: { type: 'string', multiple: true },
    contestant: { type: 'string', multiple: true },
    remark: { type: 'string' },
    again: { type: 'boolean' },
  },
});
const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw new Error(`--rounds: expected a number from 1 on, found ${values.rounds}`);

const measured =
  values.again ?
    await lastResults()
  : {
      ...(await measureAll({ rounds, scenarios: values.scenario, contestants: values.contestant })),
      remark: values.remark,
    };
const isWhole = !values.scenario && !values.contestant;
console.log(await report(measured, { write: isWhole }));
