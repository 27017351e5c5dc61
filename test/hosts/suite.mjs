/** All host pages on one site, and their visits in one browser of each engine. */
import { readFileSync } from 'node:fs';
import { CDN_PLACEHOLDER, startServers } from '../../scripts/servers.mjs';
import { DIST } from '../../scripts/paths.mjs';
import { openTab } from '../engines/browsers.mjs';
import { WATCH } from '../engines/watch.mjs';
import { buildApps, buildServer } from './apps/build.mjs';
import { compare } from './compare.mjs';
import { HOSTS } from './data/index.mjs';
import { INSPECT } from './inspect.mjs';
import { packageFiles } from './packages.mjs';
import { htmlOf } from './page.mjs';
import { openClean, visitHost } from './visit.mjs';
import { DIVS, MIXED, TAGS, TITLES } from './widgets.mjs';

const CLEAN = '/clean.html';
const CODE = readFileSync(`${DIST}voix.js`, 'utf8');
const { version } = JSON.parse(readFileSync(`${DIST}../package.json`, 'utf8'));

/** Every text of a header, with the address of the CDN filled in as it is in a page. */
const filled = (headers = {}, cdn) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replaceAll(CDN_PLACEHOLDER, cdn)]));
const isWanted = (names) => (host) => !names || names.some((name) => host.name.toLowerCase().includes(name.toLowerCase()));

/** @param {string[] | undefined} names parts of names of host pages; all where there are none */
export async function prepare(names) {
  const hosts = HOSTS.filter(isWanted(names));
  const pages = {
    ...packageFiles(),
    ...(await buildApps()),
    '/watch.js': { body: WATCH + INSPECT },
    '/later/voix.js': { body: CODE.replaceAll(version, '7.7.7') },
    '/fragment.html': { body: MIXED },
  };
  const servers = await startServers({ pages });
  const tools = { server: await buildServer() };
  const clean = {
    body: (widgets) =>
      widgets
        .split('\n')
        .map((widget) => `<section>${widget}</section>`)
        .join('\n'),
  };
  pages[CLEAN] = { body: await htmlOf(clean, MIXED, tools) };
  pages['/turbo.html'] = { body: await htmlOf({ scripts: ['@hotwired/turbo/dist/turbo.es2017-umd.js'] }, MIXED, tools) };
  for (const [at, host] of hosts.entries()) {
    pages[`/host-${at}.html`] = {
      headers: filled(host.headers, servers.cdn),
      body: await htmlOf(host, host.tags ? TAGS : MIXED, tools),
    };
  }
  return { hosts, ...servers };
}

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

/** @returns {AsyncGenerator<import('./table.mjs').Finding>} */
export async function* runHosts({ hosts, site, cdn }, engine) {
  const tab = await openTab(engine);
  const expected = await openClean(tab, site + CLEAN, TITLES.length);
  const visits = [];
  for (const [at, host] of hosts.entries()) {
    const options = { address: `${site}/host-${at}.html`, count: TITLES.length, expected, origins: [site, cdn], cdn };
    const widgets = host.divs ? DIVS : MIXED;
    visits.push({ host, ...(await visitHost(tab, host, { ...options, widgets })) });
  }

  // On the clean page at last, one after the other with what each host has given its widgets.
  await openClean(tab, site + CLEAN, TITLES.length);
  const properties = await tab.run(() => ({ own: window.inspect.own, slotted: window.inspect.slotted }));
  for (const { host, wrong, given, measured } of visits) {
    if (measured && !host.shows) {
      await tab.run((given) => window.inspect.give(given), given);
      const clean = await tab.run(() => window.inspect.measure());
      Object.assign(wrong, compare(TITLES, properties, measured, clean));
    }
    yield except({ host: host.name, engine, wrong }, host.except);
  }
  await tab.close();
}
