/** Debian's packages of what tests run. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isThere = (program) => !spawnSync(program, ['-v'], { stdio: 'ignore' }).error;

/** Whether packages can be installed here: as root on Debian, as in a container. */
export const canInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

export function installPackages(packages) {
  console.log(`Installing ${packages.join(', ')}.`);
  // In run level 1, a package starts no service of its own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  // Steps run side by side, and apt serves one at a time: others wait.
  const lock = join(tmpdir(), 'voix-packages.lock');
  const apt = (...args) => execFileSync('flock', [lock, 'apt-get', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
}

/** Whether something is here. Installs it in CI, as root on Debian; fails in CI where it can't be had. */
function has(what, isHere, packages) {
  if (isHere()) return true;
  if (process.env.CI !== 'true') return false;
  if (canInstall()) installPackages(packages);
  if (isHere()) return true;
  throw new Error(`${what} is not there, and CI has to run it: install ${packages.join(', ')}.`);
}

/**
 * Whether a program can be run; see `has`.
 *
 * @param {string} program
 * @param {string[]} packages what Debian calls it, and what it needs
 * @param {() => boolean} [isComplete] whether it has what it needs
 */
export const canRun = (program, packages, isComplete = () => true) =>
  has(program, () => isThere(program) && isComplete(), packages);

/** Whether all of these files are here; see `has`. */
export const areThere = (files, packages) => has(files.join(', '), () => files.every(existsSync), packages);
