/** The folders of a release: the one of its exact version, and the alias of its major version. */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** dist/npm/ is for the registry. */
const isServed = (dist) => (path) => !path.startsWith(join(dist, 'npm'));

/** What gets smaller. All of a release does; its compressed copies do not again. */
const TEXT = /\.(?:css|html|js|json|svg)$/;

/** As small as brotli makes it. */
export const brotli = (body) =>
  promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });

const ENCODINGS = { br: brotli, gz: (body) => promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }) };

/** Names of all files in a folder, with those of the folders in it: `parts/exit.js`. */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(join(folder, '/').length)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Copies what of dist/ is served to a new folder. */
export async function copyDist(dist, folder) {
  await rm(folder, { recursive: true, force: true });
  await cp(dist, folder, { recursive: true, filter: isServed(dist) });
}

/** Lays beside each file what a server may send in its place: brotli and gzip at their best, made once. */
export async function compress(folder) {
  const files = (await filesIn(folder)).filter((file) => TEXT.test(file));
  const all = files.flatMap((file) => Object.entries(ENCODINGS).map((encoding) => [join(folder, file), ...encoding]));
  await Promise.all(
    all.map(async ([path, suffix, encode]) => writeFile(`${path}.${suffix}`, await encode(await readFile(path)))),
  );
}

/** The alias is a copy: not every static host follows links, and redirects cost each reader another request. */
export async function copyAlias(folder, alias) {
  await rm(alias, { recursive: true, force: true });
  await cp(folder, alias, { recursive: true });
}
