/**
 * A WordPress of its own: Debian's files copied to a temporary folder, a MariaDB on a socket there, PHP's built-in server
 * on 127.0.0.1. No service of the machine is touched.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { areThere } from '../../scripts/debian.mjs';
import { freePort } from '../support/port.mjs';

const WORDPRESS = '/usr/share/wordpress';
const FILES = [
  `${WORDPRESS}/wp-load.php`,
  `${WORDPRESS}/wp-content/themes/twentytwentythree/style.css`,
  '/usr/sbin/mariadbd',
  '/usr/bin/mariadb-install-db',
  '/usr/bin/php',
];
export const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentythree', 'mariadb-server-core', 'php-cli', 'php-mysql'];

/** Whether all of it is here. Installs it in CI; fails in CI where it can't be had. */
export const isHere = () => areThere(FILES, PACKAGES);

/** How long a server may take to answer. Long: the machine may be busy. In milliseconds. */
const PATIENCE = 60_000;

/** Resolves once somebody listens; fails once the program has ended. */
async function listening(program, where) {
  const end = performance.now() + PATIENCE;
  while (program.exitCode === null && performance.now() < end) {
    const socket = connect(where);
    const answer = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'close').then(() => false)]).catch(
      () => false,
    );
    socket.destroy();
    if (answer) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${program.spawnfile} does not answer: ${program.said}`);
}

function start(program, args, options = {}) {
  // A group of processes: PHP has workers, which would outlive it.
  const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  child.said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (child.said += text));
  return child;
}

/** @returns whether there was anything to end */
function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return false;
  return process.kill(-child.pid, 'SIGTERM');
}

async function startDatabase(folder, user, run) {
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  const settings = ['--no-defaults', `--datadir=${data}`, `--user=${user}`];
  execFileSync('mariadb-install-db', [...settings, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const quick = ['--skip-networking', '--innodb-flush-log-at-trx-commit=0', '--skip-log-bin'];
  const server = run('mariadbd', [...settings, ...quick, `--socket=${socket}`, `--pid-file=${folder}/pid`]);
  await listening(server, { path: socket });
  const connection = ['--no-defaults', `--socket=${socket}`, '--user=root'];
  execFileSync('mariadb', [...connection, '--execute', 'CREATE DATABASE wordpress CHARACTER SET utf8mb4']);
  return socket;
}

/** @param {{ before: string, voix: string }} head what stands in every page’s head: first and last */
async function copyFiles(folder, head) {
  const site = join(folder, 'site');
  // Without the package's own configuration, which looks for sites in /etc.
  const isOurs = (path) => !/\/(?:wp-config\.php|\.htaccess)$/.test(path);
  await cp(WORDPRESS, site, { recursive: true, dereference: true, filter: isOurs });
  const plugins = join(site, 'wp-content/mu-plugins');
  await mkdir(plugins, { recursive: true });
  const own = (name, place) => cp(new URL(name, import.meta.url), place);
  await own('wp-config.php', join(site, 'wp-config.php'));
  await own('install.php', join(site, 'install.php'));
  await own('head.php', join(plugins, 'head.php'));
  for (const [name, html] of Object.entries(head)) await writeFile(join(plugins, `${name}.html`), html);
  return site;
}

/** @returns {Promise<{ origin: string, secret: string, stop: () => Promise<void> }>} `secret`: the password of both people */
export async function startWordPress(head) {
  const folder = await mkdtemp(join(tmpdir(), 'voix-wordpress-'));
  const started = [];
  const run = (...args) => {
    const child = start(...args);
    started.unshift(child);
    return child;
  };
  const endAll = () => void started.forEach(end);
  // Where somebody ends the tests by hand.
  process.once('exit', endAll);
  const stop = async () => {
    for (const child of started.splice(0)) if (end(child)) await once(child, 'exit');
    process.off('exit', endAll);
    await rm(folder, { recursive: true });
  };
  try {
    const site = await copyFiles(folder, head);
    const socket = await startDatabase(folder, userInfo().username, run);
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const secret = randomBytes(16).toString('hex');
    // A browser asks for several things at once.
    const env = { ...process.env, VOIX_DB_SOCKET: socket, VOIX_DB_USER: 'root', VOIX_SITE: origin, VOIX_SECRET: secret };
    // It would send a mail about itself.
    const settings = ['-d', 'sendmail_path=/bin/true', '-d', 'display_errors=0'];
    execFileSync('php', [...settings, 'install.php'], { cwd: site, env, stdio: ['ignore', 'ignore', 'inherit'] });
    const php = run('php', [...settings, '-S', `127.0.0.1:${port}`, '-t', site], {
      env: { ...env, PHP_CLI_SERVER_WORKERS: '4' },
    });
    await listening(php, { port, host: '127.0.0.1' });
    return { origin, secret, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
