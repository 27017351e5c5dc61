/**
 * `npm run docs`: writes docs/content.md, docs/elements.md, docs/accessibility.md, docs/safety.md and
 * docs/foreign-pages.md. With --check it only compares, and fails where one is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { elementsMarkdown } from './build/elements-reference.mjs';
import { readManifest } from './build/manifest.mjs';
import { readModel } from './build/model.mjs';
import { toMarkdown } from './build/reference.mjs';
import { statements } from './build/statements.mjs';
import { ROOT } from './paths.mjs';

const files = {
  'docs/content.md': await toMarkdown(await readModel()),
  'docs/elements.md': await elementsMarkdown(await readManifest()),
  ...(await statements()),
};

for (const [file, wanted] of Object.entries(files)) {
  if (!process.argv.includes('--check')) {
    await writeFile(ROOT + file, wanted);
  } else if ((await readFile(ROOT + file, 'utf8').catch(() => '')) !== wanted) {
    console.error(`${file} is not what the code says: run npm run docs`);
    process.exitCode = 1;
  } else {
    console.log(`${file} is up to date.`);
  }
}
