/** Bundles the apps: for the browser each by itself, and what they render on a server. */
import { mkdir, writeFile } from 'node:fs/promises';
import { compile } from 'svelte/compiler';
import { build } from 'vite';

const HERE = import.meta.dirname;
const CACHE = `${HERE}/../node_modules/.cache/`;

const svelte = (generate) => ({
  name: 'svelte',
  transform(code, id) {
    if (id.endsWith('.svelte')) return compile(code, { generate, filename: id }).js;
  },
});

async function bundle(file, options, generate) {
  const output = await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [svelte(generate)],
    ...options,
    build: {
      write: false,
      lib: { entry: `${HERE}/${file}`, name: 'app', formats: [options.ssr ? 'es' : 'iife'] },
      ...options.build,
    },
  });
  return [output].flat()[0].output[0].code;
}

const APPS = ['lit', 'react', 'preact', 'vue', 'svelte'];

/** Answers of the site: `/apps/react.js`. */
export async function buildApps() {
  const answers = {};
  for (const name of APPS) answers[`/apps/${name}.js`] = { body: await bundle(`${name}.js`, {}, 'client') };
  return answers;
}

/** @returns {Promise<Record<string, (tree: unknown) => string | Promise<string>>>} by framework */
export async function buildServer() {
  const code = await bundle('on-server.js', { ssr: { noExternal: true }, build: { ssr: true } }, 'server');
  await mkdir(CACHE, { recursive: true });
  await writeFile(`${CACHE}on-server.mjs`, code);
  return import(`${CACHE}on-server.mjs`);
}
