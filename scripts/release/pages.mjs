/** The pages of a release: made of what is in its folder, with the code and the look that they come with. */
import { cp, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  for (const language of LANGUAGES) {
    await writeFile(join(folder, nameOf('index', language)), indexPage({ version, address, files }, language));
  }
}
