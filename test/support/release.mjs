/** release/ on a server that reads its `_headers`, as a static host does. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { RELEASE, ROOT } from '../../scripts/paths.mjs';
import { filesIn } from '../../scripts/release/folders.mjs';
import { headersFor, readHeaders } from './headers.mjs';

export const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
/** Path of the exact version on such a server. */
export const EXACT = `/voix/${version}/`;
export const ALIAS = `/voix/${version.split('.')[0]}/`;

const TYPES = { '.svg': 'image/svg+xml' };

/**
 * The files as pages for `startSite`.
 *
 * @param {{ shared?: boolean }} [options] `shared: false`: the server of a host who has not read about headers
 */
export async function releasePages({ shared = true } = {}) {
  const rules = readHeaders(readFileSync(`${RELEASE}_headers`, 'utf8'));
  const files = (await filesIn(RELEASE)).filter((file) => !/\.(?:br|gz)$|^_headers$/.test(file));
  return Object.fromEntries(
    files.map((file) => {
      const type = TYPES[extname(file)];
      const headers = { ...(type && { 'content-type': type }), ...(shared && headersFor(rules, `/${file}`)) };
      return [`/${file}`, { headers, body: readFileSync(RELEASE + file) }];
    }),
  );
}
