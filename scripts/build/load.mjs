/** Runs a TypeScript module of src/ in Node: for what the build takes out of the code itself. */
import { runnerImport } from 'vite';
import { ROOT } from '../paths.mjs';

/** The exports of a module. @param {string} path from the top level: `src/version.ts` */
export async function load(path) {
  const { module } = await runnerImport(ROOT + path, { configFile: false, root: ROOT, logLevel: 'error' });
  return module;
}
