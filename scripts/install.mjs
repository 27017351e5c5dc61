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

/** Whether node_modules is what package-lock.json asks for. npm writes a lock file of its own when it is done. */
export function isInstalled() {
  const done = writtenAt('node_modules/.package-lock.json');
  return done !== undefined && done >= writtenAt('package-lock.json');
}

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
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed: see above.');
    process.exit(1);
  }
}
