/** dist/locales/: the catalogues that do not come with the script, each a small module without imports. */
import { build } from 'vite';
import { DIST, ROOT } from '../paths.mjs';
import { PSEUDO, readConfig } from './catalogues.mjs';

/** Comes with the script. */
const IN_SCRIPT = 'fr';

export async function buildLazyCatalogues() {
  const drafts = readConfig().targetLocales.filter((tag) => tag !== IN_SCRIPT);
  // Each has its language tag as a name, as its module in src/i18n/generated/ does; the pseudo-locale's tag is `en-XA`.
  const modules = [...drafts.map((tag) => [tag, tag]), ['en-XA', PSEUDO]];
  const entry = Object.fromEntries(modules.map(([tag, module]) => [tag, `${ROOT}src/i18n/generated/${module}.ts`]));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: `${DIST}locales`,
      lib: { entry, formats: ['es'], fileName: (_, name) => `${name}.js` },
      rolldownOptions: { output: { minify: true } },
      reportCompressedSize: false,
      copyPublicDir: false,
    },
  });
}
