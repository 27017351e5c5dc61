/** Visits of many pages in one browser of an engine, each compared with a clean page that holds the same widgets. */
import { openTab } from '../engines/browsers.mjs';
import { compare } from './compare.mjs';
import { openClean, visitHost } from './visit.mjs';
import { DIVS, MIXED, TITLES } from './widgets.mjs';

/** Takes out what may be other than nothing. */
function except({ wrong, ...finding }, exceptions = []) {
  const excepted = [];
  for (const { engines, column, what, why } of exceptions) {
    if (engines && !engines.includes(finding.engine)) continue;
    const left = wrong[column]?.filter((one) => !what.test(one)) ?? [];
    if (left.length < (wrong[column]?.length ?? 0)) excepted.push(why);
    wrong[column] = left;
  }
  return { ...finding, wrong, excepted };
}

/**
 * @param {object} pages
 * @param {(import('./data/index.mjs').Host & { address: string })[]} pages.hosts
 * @param {string} pages.clean address of the clean page
 * @param {string[]} pages.origins whom they may ask for anything
 * @param {string} [pages.cdn]
 * @returns {AsyncGenerator<import('./table.mjs').Finding>}
 */
export async function* runHosts({ hosts, clean, origins, cdn }, engine) {
  const tab = await openTab(engine);
  const expected = await openClean(tab, clean, TITLES.length);
  const visits = [];
  for (const host of hosts) {
    const options = { count: TITLES.length, expected, origins, widgets: host.divs ? DIVS : MIXED, cdn };
    visits.push({ host, ...(await visitHost(tab, host, options)) });
  }

  // On the clean page at last, one after the other with what each host has given its widgets.
  await openClean(tab, clean, TITLES.length);
  const properties = await tab.run(() => ({ own: window.inspect.own, slotted: window.inspect.slotted }));
  for (const { host, wrong, given, measured } of visits) {
    if (measured && !host.shows) {
      await tab.run((given) => window.inspect.give(given), given);
      Object.assign(wrong, compare(TITLES, properties, measured, await tab.run(() => window.inspect.measure())));
    }
    yield except({ host: host.name, engine, wrong }, host.except);
  }
  await tab.close();
}
