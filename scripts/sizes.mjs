/** What a reader's phone has to fetch, against the budgets, in bytes of brotli at its best (11). */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { DIST, ROOT } from './paths.mjs';

const brotli = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** What a developer's bundler makes of one import of the npm package, lit included. */
async function bundled(specifier) {
  const [{ output }] = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      // As a library: an application's bundle has a loader of chunks, which is the application's own.
      lib: { entry: fileURLToPath(import.meta.resolve(specifier)), formats: ['es'] },
      // The names that a bundler gives to chunks change with what is in them: not a measure of what is fetched first.
      rolldownOptions: { output: { minify: true, chunkFileNames: '[name].js' } },
    },
  });
  // What is fetched with the import itself; what a widget asks for later is in chunks of their own.
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set();
  const add = (name) => {
    if (first.has(name)) return;
    first.add(name);
    chunks.get(name).imports.forEach(add);
  };
  add(output.find(({ isEntry }) => isEntry).fileName);
  return [...first].map((name) => chunks.get(name).code).join('');
}

/** The budgets: docs promise these numbers. */
const BUDGETS = [
  { what: 'dist/voix.js, every element', limit: 20_000, code: () => readFile(`${DIST}voix.js`) },
  { what: 'voix/define/faq.js through a bundler, with lit', limit: 10_000, code: () => bundled('voix/define/faq.js') },
];

for (const { what, limit, code } of BUDGETS) {
  const bytes = brotli(await code());
  const line = `${String(bytes).padStart(6)} of ${limit} bytes: ${what}`;
  if (bytes <= limit) {
    console.log(line);
  } else {
    console.error(`${line}: too much by ${bytes - limit}`);
    process.exitCode = 1;
  }
}
