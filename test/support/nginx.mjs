/** A real nginx on 127.0.0.1, with the example that the docs give to hosts. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RELEASE, ROOT } from '../../scripts/paths.mjs';
import { freePort } from './port.mjs';

export const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'];
const MODULES = '/etc/nginx/modules-enabled';
/** Whether nginx would find the module that the example needs. */
export const hasBrotli = () => existsSync(MODULES) && readdirSync(MODULES).some((name) => name.includes('brotli-static'));

/** The example as a host changes it: the two lines that are marked, and no other. */
function adapt(example, lines) {
  return Object.entries(lines).reduce((text, [name, value]) => {
    const line = new RegExp(`^ +${name} .*# yours.*$`, 'gm');
    assert.equal([...text.matchAll(line)].length, 1, `docs/nginx.conf: expected one line “${name} …; # yours”`);
    return text.replace(line, `${name} ${value};`);
  }, example);
}

/** What surrounds a host's own files; Debian's /etc/nginx/nginx.conf, in a folder of the test's. */
const surroundings = (folder) => `
  ${process.getuid() === 0 ? 'user root;' : ''}
  include ${MODULES}/*.conf;
  daemon off;
  pid ${folder}/pid;
  error_log stderr;
  events {}
  http {
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
    include ${folder}/voix.conf;
  }`;

/** Resolves once the server answers. */
async function answers(address, ended) {
  for (;;) {
    const answer = await Promise.race([fetch(address).catch(() => undefined), ended]);
    if (answer) return;
  }
}

/** @returns {Promise<{ origin: string, stop: () => Promise<void> }>} */
export async function startNginx() {
  const folder = await mkdtemp(join(tmpdir(), 'voix-nginx-'));
  const port = await freePort();
  const example = await readFile(`${ROOT}docs/nginx.conf`, 'utf8');
  await writeFile(join(folder, 'voix.conf'), adapt(example, { listen: `127.0.0.1:${port}`, root: RELEASE }));
  await writeFile(join(folder, 'nginx.conf'), surroundings(folder));
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  nginx.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const exit = once(nginx, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  await answers(
    origin,
    exit.then(() => assert.fail(`nginx ended: ${said}`)),
  );
  const stop = async () => {
    nginx.kill('SIGTERM');
    await exit;
    await rm(folder, { recursive: true });
  };
  return { origin, stop };
}
