/** Installs the packages of package-lock.json where they are missing or older than it. Plain Node: it comes first. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { ROOT } from './paths.mjs';

/** When a file was written, in ms; undefined where there is none. */
const writtenAt = (file) => statSync(ROOT + file, { throwIfNoEntry: false })?.mtimeMs;

/** Whether the second version is at least the first: `20.19`, `20.20.2`. */
export function isAtLeast(wanted, found) {
  const [a, b] = [wanted, found].map((version) => version.split('.').map(Number));
  const at = a.findIndex((part, place) => part !== (b[place] ?? 0));
  return at < 0 || a[at] < (b[at] ?? 0);
}

/**
 * Whether node_modules is what package-lock.json asks for. npm writes a lock file of its own when it is done.
 *
 * @param {string} [folder] from the top level, with its slash
 */
export function isInstalled(folder = '') {
  const done = writtenAt(`${folder}node_modules/.package-lock.json`);
  return done !== undefined && done >= writtenAt(`${folder}package-lock.json`);
}

/**
 * Installs the packages of a folder with a package-lock.json of its own, where they are missing or older than it.
 *
 * @param {string} folder from the top level, with its slash
 * @param {string} whose for whoever waits: `The bench’s`
 * @param {string[]} [options] further ones of `npm ci`
 */
export function installPackagesOf(folder, whose, options = []) {
  if (isInstalled(folder)) return;
  console.log(`Installing ${whose} packages (npm ci) …`);
  const { status } = runNpm(`${ROOT}${folder}`, ['--ignore-scripts', ...options]);
  if (status !== 0) throw new Error(`Packages could not be installed in ${folder}: see above.`);
}

const runNpm = (cwd, options) =>
  spawnSync('npm', ['ci', ...options, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });

/** Ends the process with one clear sentence where something is missing that only a person can install. */
export function install() {
  const { engines } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  const wanted = engines.node.replace('>=', '');
  if (!isAtLeast(wanted, process.versions.node)) {
    console.error(`Voix is built with Node.js ${wanted} or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  const { status } = runNpm(ROOT, ['--include=dev']);
  if (status !== 0) {
    console.error('The packages could not be installed: see above.');
    process.exit(1);
  }
}
