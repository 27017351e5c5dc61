/** `npm run docs`: writes docs/content.md. With --check it only compares, and fails where the file is out of date. */
import { readFile, writeFile } from 'node:fs/promises';
import { readModel } from './build/model.mjs';
import { toMarkdown } from './build/reference.mjs';
import { ROOT } from './paths.mjs';

const FILE = 'docs/content.md';

const wanted = await toMarkdown(await readModel());
if (!process.argv.includes('--check')) {
  await writeFile(ROOT + FILE, wanted);
} else if ((await readFile(ROOT + FILE, 'utf8').catch(() => '')) !== wanted) {
  console.error(`${FILE} is not what src/content/document.ts says: run npm run docs`);
  process.exitCode = 1;
} else {
  console.log(`${FILE} is up to date.`);
}
