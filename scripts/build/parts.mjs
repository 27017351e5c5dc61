/**
 * dist/parts/: what of the script is needed so rarely that it comes when it is asked for, from the release's folder.
 *
 * What says what is wrong with content, what searches long lists, what says the facts about help lines in words, what
 * keeps an exit on top, and what prints in older browsers. Each is one module without imports; what it renders, the
 * script's lit renders, and what has a state (reports, the page's sheet) it uses through the element that it was given.
 */
import { basename } from 'node:path';
import { build } from 'vite';
import { DIST, ROOT } from '../paths.mjs';
import { compileTemplates } from './compile-templates.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { squeezeStyles } from './squeeze-styles.mjs';

const PARTS = [
  'src/controllers/faults.ts',
  'src/controllers/printing.ts',
  'src/elements/resource-list/search/search.ts',
  'src/elements/help-lines/help-lines.facts.ts',
  'src/elements/exit/exit.place.ts',
];

const nameOf = (file) => basename(file, '.ts');

/** Whether a module, by its path without an ending, is one of the parts. */
export const isPart = (path) => PARTS.some((file) => file === `${path}.ts`);

/** The expression that loads a part. */
export const loadPart = (path, settings) => `import(/* @vite-ignore */ \`\${${settings}.release}parts/${nameOf(path)}.js\`)`;

export async function buildParts() {
  for (const file of PARTS) {
    await build({
      configFile: false,
      plugins: [minifyTemplates(), compileTemplates({ alone: true }), squeezeStyles()],
      root: ROOT,
      logLevel: 'warn',
      build: {
        target: 'es2022',
        outDir: `${DIST}parts`,
        emptyOutDir: false,
        lib: { entry: `${ROOT}${file}`, formats: ['es'], fileName: () => `${nameOf(file)}.js` },
        rolldownOptions: {
          // lit sets itself up where it is imported: the script has done so.
          treeshake: { moduleSideEffects: false },
          output: { minify: true, codeSplitting: false },
        },
        reportCompressedSize: false,
        copyPublicDir: false,
      },
    });
  }
}
