/** Looks at the npm package as a developer gets it: packed, its exports and types resolved (publint, attw). */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './build/run.mjs';
import { DIST, ROOT } from './paths.mjs';

/** Entry points that have no types to resolve. */
const NO_TYPES = [
  'voix.js',
  'voix.css',
  'content.schema.json',
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'vscode.css-custom-data.json',
  'web-types.json',
];

/** What the patterns in package.json's exports stand for: attw looks only at what is named. */
async function namedEntries() {
  const [elements, defines] = [await readdir(`${DIST}npm/elements`, { withFileTypes: true }), await readdir(`${DIST}npm/define`)];
  return [
    ...elements.filter((entry) => entry.isDirectory()).map(({ name }) => `elements/${name}.js`),
    ...defines.filter((name) => name.endsWith('.js') && name !== 'define.js').map((name) => `define/${name}`),
    'locales/ar.js',
  ];
}

const folder = await mkdtemp(join(tmpdir(), 'voix-package-'));
try {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename, entryCount, size }] = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' }));
  const tarball = join(folder, filename);
  console.log(`${filename}: ${entryCount} files, ${size} bytes`);
  await run('publint', 'run', tarball, '--strict');
  await run(
    'attw',
    tarball,
    '--profile',
    'esm-only',
    '--format',
    'ascii',
    '--include-entrypoints',
    ...(await namedEntries()),
    '--exclude-entrypoints',
    ...NO_TYPES,
  );
} finally {
  await rm(folder, { recursive: true });
}
