/**
 * `npm run release`: makes release/ of dist/, the folder that a static host or a CDN serves as it is.
 *
 *     release/voix/1.2.3/   this release; never changes      release/_headers    for Netlify and Cloudflare Pages
 *     release/voix/1/       the alias: the same files        release/index.html  leads to the releases
 *
 * `npm run release -- https://static.example.org` names the host that it will stand on: the pages then have the snippets to
 * copy with its address.
 *
 * Folders of other versions that are there stay: a host that replaces the whole site would take them from the pages
 * that use them.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compress, copyAlias, copyDist } from './release/folders.mjs';
import { headersFile } from './release/headers.mjs';
import { rootPage } from './release/index-page.mjs';
import { writePages } from './release/pages.mjs';
import { PLACEHOLDER } from './release/snippets.mjs';
import { DIST, RELEASE, ROOT } from './paths.mjs';

/** Names of the folders of versions: `0.1.0`, `0`. */
const isVersion = (name) => /^\d+(?:\.\d+\.\d+)?$/.test(name);

/** Newest first. */
const byVersion = (a, b) => b.localeCompare(a, 'en', { numeric: true });

/** The origin that an address on the command line names. */
export function hostOf(address) {
  if (address === undefined) return PLACEHOLDER;
  if (URL.canParse(address) && /^https?:/.test(address)) return new URL(address).origin;
  throw new Error(`${address}: expected the address of the host, such as https://static.example.org`);
}

export async function release({ dist = DIST, folder = RELEASE, address = PLACEHOLDER } = {}) {
  const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
  const exact = join(folder, 'voix', version);
  await mkdir(join(folder, 'voix'), { recursive: true });
  await copyDist(dist, exact);
  await writePages(exact, { version, address, source: `${ROOT}release-pages` });
  await compress(exact);
  await copyAlias(exact, join(folder, 'voix', version.split('.')[0]));
  const versions = (await readdir(join(folder, 'voix'))).filter(isVersion).sort(byVersion);
  await writeFile(join(folder, '_headers'), headersFile(versions));
  const exactOnes = versions.filter((name) => name.includes('.'));
  await writeFile(join(folder, 'index.html'), rootPage(exactOnes));
}

if (process.argv[1] === import.meta.filename) await release({ address: hostOf(process.argv[2]) });
