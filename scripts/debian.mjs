/** Debian's packages of what tests run. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isThere = (program) => !spawnSync(program, ['-v'], { stdio: 'ignore' }).error;

/** Whether packages can be installed here: as root on Debian, as in a container. */
export const canInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

export function installPackages(packages) {
  console.log(`Installing ${packages.join(', ')}.`);
  // In run level 1, a package starts no service of its own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...args) => execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
}

/**
 * Whether a program can be run. Installs it in CI, as root on Debian; fails in CI where it can't be had.
 *
 * @param {string} program
 * @param {string[]} packages what Debian calls it, and what it needs
 * @param {() => boolean} [isComplete] whether it has what it needs
 */
export function canRun(program, packages, isComplete = () => true) {
  const isReady = () => isThere(program) && isComplete();
  if (isReady()) return true;
  if (process.env.CI !== 'true') return false;
  if (canInstall()) installPackages(packages);
  if (isReady()) return true;
  throw new Error(`${program} can't be run, and CI has to run it: install ${packages.join(', ')}.`);
}
