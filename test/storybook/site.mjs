/** The built Storybook on the site of the tests, beside bare pages and the built files. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { ROOT } from '../../scripts/paths.mjs';
import { startSite } from '../support/built.mjs';

const FOLDER = `${ROOT}dist-storybook/`;
/** What the servers of the demo have no use for. */
const TYPES = { '.png': 'image/png', '.woff2': 'font/woff2' };
/** Where it stands, as it would with a partner: in a folder. */
export const STORYBOOK = '/storybook/';
/** What stories read by an address of their own: a bare page has it at the same place. */
const READ = /^(?:demo|stories)\//;

export async function startStorybook() {
  const pages = {};
  for (const entry of await readdir(FOLDER, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = relative(FOLDER, join(entry.parentPath, entry.name));
    const type = TYPES[extname(file)];
    const page = { body: await readFile(FOLDER + file), headers: type ? { 'content-type': type } : {} };
    pages[STORYBOOK + file] = page;
    if (READ.test(file)) pages[`/${file}`] = page;
  }
  if (!pages[`${STORYBOOK}index.json`]) throw new Error('dist-storybook/: expected a Storybook; run npm run build:storybook');
  pages[STORYBOOK] = { ...pages[`${STORYBOOK}index.html`], headers: { 'content-type': 'text/html; charset=utf-8' } };
  const { entries } = JSON.parse(pages[`${STORYBOOK}index.json`].body);
  return { ...(await startSite({ pages })), entries: Object.values(entries) };
}
