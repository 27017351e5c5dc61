/**
 * `npm run build`: makes dist/, the folder that is released, and in it npm/, what the npm package adds.
 *
 *     dist/voix.js              the one script                      dist/content.schema.json  JSON Schema of the content
 *     dist/voix.css             the look before the script comes    dist/sri.json             integrity of all of these
 *     dist/locales/*.js         further languages                   dist/npm/                 a module per element, types
 *     dist/parts/*.js           what the script rarely needs
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build as bundle } from 'vite';
import { buildCatalogues } from './build/catalogues.mjs';
import { writeEditorData } from './build/editor-data.mjs';
import { writeFrameworkTypes } from './build/framework-types.mjs';
import { writeIntegrity } from './build/integrity.mjs';
import { buildLazyCatalogues } from './build/lazy-catalogues.mjs';
import { load } from './build/load.mjs';
import { buildParts } from './build/parts.mjs';
import { readManifest } from './build/manifest.mjs';
import { minifyCss } from './build/minify-css.mjs';
import { readModel } from './build/model.mjs';
import { run } from './build/run.mjs';
import { toJsonSchema } from './build/schema.mjs';
import { sortSelectors } from './build/sort-selectors.mjs';
import { squeezeFolder } from './build/squeeze-styles.mjs';
import { DIST, ROOT } from './paths.mjs';

async function checkVersion() {
  const { VERSION } = await load('src/version.ts');
  const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
  if (VERSION !== version) throw new Error(`src/version.ts: expected ${version}, as package.json has it, found ${VERSION}`);
}

export async function build() {
  await checkVersion();
  await buildCatalogues();
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST);
  await bundle({ root: ROOT, configFile: `${ROOT}vite.config.ts`, logLevel: 'warn' });
  await buildLazyCatalogues();
  await buildParts();
  const { pageStyles } = await load('src/styles/page.ts');
  await writeFile(`${DIST}voix.css`, minifyCss(sortSelectors(pageStyles, 'voix.css'), 'voix.css'));
  await writeFile(`${DIST}content.schema.json`, `${JSON.stringify(toJsonSchema(await readModel()), undefined, 2)}\n`);
  await writeIntegrity(DIST);
  await run('tsc', '--project', 'tsconfig.build.json');
  await squeezeFolder(`${DIST}npm`);
  const manifest = await readManifest();
  await writeEditorData(manifest, `${DIST}npm/editors`);
  await writeFrameworkTypes(manifest, `${DIST}npm/types`);
}

if (process.argv[1] === import.meta.filename) await build();
