/** The pages of a release: made of what is in its folder, with the code and the look that they come with. */
import { cp, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPage } from './check-page.mjs';
import { brotli } from './folders.mjs';
import { indexPage } from './index-page.mjs';
import { nameOf } from './page.mjs';

const LANGUAGES = ['en', 'fr'];

async function factsOf(folder, [name, integrity]) {
  const path = join(folder, name);
  const [{ size }, compressed] = await Promise.all([stat(path), readFile(path).then(brotli)]);
  return { name, bytes: size, brotli: compressed.length, integrity };
}

/**
 * @param {string} folder of the exact version, with its files and sri.json
 * @param {{ version: string, address: string, source: string }} options `source`: release-pages/
 */
export async function writePages(folder, { version, address, source }) {
  const integrity = JSON.parse(await readFile(join(folder, 'sri.json'), 'utf8'));
  const files = await Promise.all(Object.entries(integrity).map((entry) => factsOf(folder, entry)));
  await cp(source, folder, { recursive: true });
  // What the check knows of its own release.
  await writeFile(join(folder, 'check/release.js'), `export const RELEASE = ${JSON.stringify({ version, integrity })};\n`);
  for (const language of LANGUAGES) {
    await writeFile(join(folder, nameOf('index', language)), indexPage({ version, address, files }, language));
    await writeFile(join(folder, nameOf('check', language)), checkPage({ version }, language));
  }
}
