/** Everybody in turn, again and again: what disturbs the machine for a while disturbs all alike. */
import { launch } from './browser.mjs';
import { CONTESTANTS } from './contestants/index.mjs';
import { measureLoad } from './measure/load.mjs';
import { median } from './numbers.mjs';
import { publish } from './pages.mjs';
import { chooseScenarios } from './scenarios.mjs';
import { startServer } from './server.mjs';
import { watching } from './watch.mjs';

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
 * @returns {Promise<{ rounds: number, browser: string, rows: Row[] }>}
 * @typedef {{ scenario: import('./scenarios.mjs').Scenario, contestant: string, title: string, values: Record<string, number> }} Row
 */
export async function measureAll({ rounds, scenarios, contestants }) {
  const chosen = CONTESTANTS.filter(({ name }) => !contestants || contestants.includes(name));
  const prepared = await Promise.all(chosen.map(prepare));
  const browser = await launch();
  const rows = [];
  try {
    for (const scenario of chooseScenarios(scenarios)) {
      const since = performance.now();
      for (const { contestant, values } of await measureScenario(browser, prepared, scenario, rounds))
        rows.push({ scenario, contestant: contestant.name, title: contestant.title, values: medians(values) });
      console.log(`— ${scenario.name} (${((performance.now() - since) / 1000).toFixed(1)} s)`);
    }
    return { rounds, browser: await browser.version(), rows };
  } finally {
    await browser.close();
    for (const { server } of prepared) server.close();
  }
}

async function measureScenario(browser, prepared, scenario, rounds) {
  const runs = prepared.flatMap(({ contestant, server }) => {
    const path = publish(server, contestant, scenario);
    return path ? [{ contestant, server, path, script: watching(contestant, scenario.counts), values: [] }] : [];
  });
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) {
      const values = await measureLoad(browser, { ...run, slow: scenario.slow }).catch((cause) => {
        throw new Error(`${run.contestant.title}, ${scenario.name}: ${cause.message}`, { cause });
      });
      run.values.push(values);
    }
  }
  return runs;
}
