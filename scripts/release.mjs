/**
 * `npm run release`: makes release/ of dist/, the folder that a static host or a CDN serves as it is.
 *
 *     release/voix/1.2.3/   this release; never changes      release/_headers    for Netlify and Cloudflare Pages
 *     release/voix/1/       the alias: the same files        release/index.html  leads to the releases
 *
 * Folders of other versions that are there stay: a host that replaces the whole site would take them from the pages
 * that use them.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compress, copyAlias, copyDist } from './release/folders.mjs';
import { headersFile } from './release/headers.mjs';
import { DIST, RELEASE, ROOT } from './paths.mjs';

/** Names of the folders of versions: `0.1.0`, `0`. */
const isVersion = (name) => /^\d+(?:\.\d+\.\d+)?$/.test(name);

export async function release({ dist = DIST, folder = RELEASE } = {}) {
  const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
  const exact = join(folder, 'voix', version);
  await mkdir(join(folder, 'voix'), { recursive: true });
  await copyDist(dist, exact);
  await compress(exact);
  await copyAlias(exact, join(folder, 'voix', version.split('.')[0]));
  const versions = (await readdir(join(folder, 'voix'))).filter(isVersion);
  await writeFile(join(folder, '_headers'), headersFile(versions));
}

if (process.argv[1] === import.meta.filename) await release();
