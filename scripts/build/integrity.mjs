/** dist/sri.json: the integrity of every file of a release, for `integrity="…"` and for import maps. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What is no part of the folder that a CDN serves. */
const ELSEWHERE = /^npm\/|^sri\.json$/;

/** Integrity by path, in the order of the paths. */
export async function integrityOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .filter((path) => !ELSEWHERE.test(path))
    .sort();
  const hashes = paths.map(async (path) => {
    const hash = createHash('sha384').update(await readFile(join(folder, path)));
    return [path, `sha384-${hash.digest('base64')}`];
  });
  return Object.fromEntries(await Promise.all(hashes));
}

export async function writeIntegrity(folder) {
  await writeFile(join(folder, 'sri.json'), `${JSON.stringify(await integrityOf(folder), undefined, 2)}\n`);
}
