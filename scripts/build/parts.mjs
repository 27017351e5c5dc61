/**
 * dist/parts/: what of the script is not always needed, and comes from the release's folder when it is.
 *
 * What says what is wrong with content, what searches long lists, what says the facts about help lines in words, what
 * leaves by an exit and keeps it on top, what prints in older browsers, and what shows the sections of a content document
 * that few pages have. Each is one module without imports; what it renders, the script's lit renders, and what has a state (reports,
 * the page's sheet) it uses through the element that it was given.
 */
import { build } from 'vite';
import { DIST, ROOT } from '../paths.mjs';
import { compileTemplates } from './compile-templates.mjs';
import { minifyAgain } from './minify-again.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { partWords } from './part-words.mjs';
import { squeezeStyles } from './squeeze-styles.mjs';

const viewOf = (element) => `src/elements/${element}/${element}.view.ts`;

/**
 * The parts by name, each with the module that it is; or with several, by the names of their namespaces: a page that
 * has one of them may have the others, and one request brings them all.
 */
const PARTS = {
  faults: 'src/controllers/faults.ts',
  printing: 'src/controllers/printing.ts',
  search: 'src/elements/resource-list/search/search.ts',
  'help-lines': 'src/elements/help-lines/help-lines.facts.ts',
  exit: 'src/elements/exit/exit.watch.ts',
  sections: {
    page: viewOf('page'),
    intro: viewOf('intro'),
    timeline: viewOf('timeline'),
    statement: viewOf('statement'),
    helpLines: viewOf('help-lines'),
    notice: viewOf('notice'),
    exit: viewOf('exit'),
    language: viewOf('language'),
  },
};

const modulesOf = (part) => (typeof part === 'string' ? { '': part } : part);

/** The part that a module is in, by the module's path without an ending: its name, and the namespace within it. */
function find(path) {
  for (const [name, part] of Object.entries(PARTS)) {
    for (const [namespace, file] of Object.entries(modulesOf(part))) if (file === `${path}.ts`) return { name, namespace };
  }
  return undefined;
}

/** Whether a module, by its path without an ending, is in one of the parts. */
export const isPart = (path) => find(path) !== undefined;

/** The call that loads what a module exports, of the function in part-words.mjs. */
export function callFor(path) {
  const { name, namespace } = find(path);
  return `loadPart(${[name, namespace].filter(Boolean).map((one) => `'${one}'`)})`;
}

const ENTRY = 'voix:part';

/** The module that a part starts with. */
const entryOf = (part) =>
  Object.entries(modulesOf(part))
    .map(([namespace, file]) => `export *${namespace && ` as ${namespace}`} from '${ROOT}${file}';`)
    .join('\n');

const entry = (part) => ({
  name: 'voix:part-entry',
  resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : undefined),
  load: (id) => (id === ENTRY ? entryOf(part) : undefined),
});

const LIT = '\0lit';

/** Of lit a part needs what stands for nothing: templates are finished in the build, and the script's lit renders them. */
const litOfTheScript = () => ({
  name: 'voix:lit-of-the-script',
  enforce: 'pre',
  resolveId: (id) => (id === 'lit' ? LIT : undefined),
  load: (id) => (id === LIT ? "export const nothing = Symbol.for('lit-nothing');\nexport const html = undefined;" : undefined),
});

export async function buildParts() {
  for (const [name, part] of Object.entries(PARTS)) {
    await build({
      configFile: false,
      plugins: [
        entry(part),
        litOfTheScript(),
        minifyTemplates(),
        compileTemplates({ alone: true }),
        squeezeStyles(),
        partWords(),
        minifyAgain({ module: true }),
      ],
      root: ROOT,
      logLevel: 'warn',
      build: {
        target: 'es2022',
        outDir: `${DIST}parts`,
        emptyOutDir: false,
        lib: { entry: ENTRY, formats: ['es'], fileName: () => `${name}.js` },
        rolldownOptions: {
          treeshake: { moduleSideEffects: false },
          output: { minify: true, codeSplitting: false },
        },
        reportCompressedSize: false,
        copyPublicDir: false,
      },
    });
  }
}
