/** dist/locales/: the catalogues that do not come with the script, each a small module without imports. */
import { build } from 'vite';
import { DIST, ROOT } from '../paths.mjs';
import { PSEUDO } from './catalogues.mjs';

/** Language tag of each, with its module in src/i18n/generated/. */
const LAZY = { ar: 'ar', 'en-XA': PSEUDO };

export async function buildLazyCatalogues() {
  const entry = Object.fromEntries(Object.entries(LAZY).map(([tag, module]) => [tag, `${ROOT}src/i18n/generated/${module}.ts`]));
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
