/** Everybody in turn, again and again: what disturbs the machine for a while disturbs all alike. */
import { launch } from './browser.mjs';
import { CONTESTANTS } from './contestants/index.mjs';
import { measureCycles } from './measure/cycles.mjs';
import { measureLoad } from './measure/load.mjs';
import { prove } from './measure/proof.mjs';
import { measureLanguage, measureToggle } from './measure/use.mjs';
import { median } from './numbers.mjs';
import { publish } from './pages.mjs';
import { chooseScenarios, PROOF } from './scenarios.mjs';
import { startServer } from './server.mjs';
import { watching } from './watch.mjs';

const MEASURES = { load: measureLoad, toggle: measureToggle, language: measureLanguage, cycles: measureCycles };

/** Medians of each measure over the rounds. @param {Record<string, number>[]} list */
const medians = (list) =>
  Object.fromEntries(Object.keys(list[0] ?? {}).map((name) => [name, median(list.map((one) => one[name]))]));

/** A server for each contestant: none has another's files. */
async function prepare(contestant) {
  const server = await startServer();
  server.page('/empty', '<!doctype html><title>Empty</title><link rel="icon" href="data:,">');
  server.add((await contestant.files?.()) ?? {});
  return { contestant, server };
}

/**
 * @param {{ rounds: number, scenarios?: string[], contestants?: string[] }} options
 * @returns {Promise<{ rounds: number, browser: string, rows: Row[], elsewhere: Record<string, string[]> }>}
 * @typedef {{ scenario: import('./scenarios.mjs').Scenario, contestant: string, title: string, values: Record<string, number> }} Row
 */
export async function measureAll({ rounds, scenarios, contestants }) {
  const chosen = CONTESTANTS.filter(({ name }) => !contestants || contestants.includes(name));
  const prepared = await Promise.all(chosen.map(prepare));
  const browser = await launch();
  const rows = [];
  try {
    const elsewhere = await proveAll(browser, prepared);
    for (const scenario of chooseScenarios(scenarios)) {
      const since = performance.now();
      for (const { contestant, values } of await measureScenario(browser, prepared, scenario, rounds))
        rows.push({ scenario, contestant: contestant.name, title: contestant.title, values: medians(values) });
      console.log(`— ${scenario.name} (${((performance.now() - since) / 1000).toFixed(1)} s)`);
    }
    return { rounds, browser: await browser.version(), rows, elsewhere };
  } finally {
    await browser.close();
    for (const { server } of prepared) server.close();
  }
}

/** What a page asks others for, which it does not get here, by contestant. */
async function proveAll(browser, prepared) {
  const elsewhere = {};
  for (const { run } of runsOf(prepared, PROOF)) {
    const others = await prove(browser, run);
    if (others.length) elsewhere[run.contestant.title] = others;
  }
  return elsewhere;
}

/** The pages of a scenario; contestants that have no such form have none. */
function runsOf(prepared, scenario) {
  return prepared.flatMap(({ contestant, server }) => {
    const path = publish(server, contestant, scenario);
    const { counts, slow, readsOn } = scenario;
    const script = watching(contestant, counts);
    return path ? [{ contestant, values: [], run: { contestant, server, path, script, counts, slow, readsOn } }] : [];
  });
}

async function measureScenario(browser, prepared, scenario, rounds) {
  const runs = runsOf(prepared, scenario);
  for (let round = 0; round < rounds; round++) {
    for (const { run, values } of runs) {
      const one = await MEASURES[scenario.measure](browser, run).catch((cause) => {
        throw new Error(`${run.contestant.title}, ${scenario.name}: ${cause.message}`, { cause });
      });
      values.push(one);
    }
  }
  return runs;
}
