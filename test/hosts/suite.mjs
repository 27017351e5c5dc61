/** All host pages on one site. */
import { readFileSync } from 'node:fs';
import { CDN_PLACEHOLDER, startServers } from '../../scripts/servers.mjs';
import { DIST } from '../../scripts/paths.mjs';
import { WATCH } from '../engines/watch.mjs';
import { buildApps, buildServer } from './apps/build.mjs';
import { HOSTS } from './data/index.mjs';
import { INSPECT } from './inspect.mjs';
import { packageFiles } from './packages.mjs';
import { CLEAN, htmlOf } from './page.mjs';
import { MIXED, TAGS } from './widgets.mjs';

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
  pages['/clean.html'] = { body: await htmlOf(CLEAN, MIXED, tools) };
  pages['/turbo.html'] = { body: await htmlOf({ scripts: ['@hotwired/turbo/dist/turbo.es2017-umd.js'] }, MIXED, tools) };
  const { site, cdn, close } = servers;
  for (const [at, host] of hosts.entries()) {
    const path = `/host-${at}.html`;
    host.address = site + path;
    pages[path] = { headers: filled(host.headers, cdn), body: await htmlOf(host, host.tags ? TAGS : MIXED, tools) };
  }
  return { hosts, clean: `${site}/clean.html`, origins: [site, cdn], cdn, close };
}
