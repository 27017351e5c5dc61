import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CDN_PLACEHOLDER, startServers } from './servers.mjs';

const FILES = {
  'package.json': '{ "version": "3.1.4" }',
  'secret.txt': 'not for anyone',
  'dist/voix.js': 'release',
  'dist/npm/index.js': 'registry',
  'demo/index.html': `<script src="${CDN_PLACEHOLDER}/voix/3/voix.js"></script>`,
  'demo/csp.html': '<p>strict</p>',
  'demo/content.json': '{}',
};

/** A request whose path is sent as it is: `fetch` would tidy it first. */
const raw = (origin, path, method = 'GET') =>
  new Promise((done, failed) => {
    const { hostname, port } = new URL(origin);
    httpRequest({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk)).on('end', () => done({ status: response.statusCode, body }));
    })
      .on('error', failed)
      .end();
  });

describe('the two servers', () => {
  let root;
  let servers;
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'voix-servers-'));
    for (const [path, text] of Object.entries(FILES)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    servers = await startServers({
      root,
      pages: {
        '/own.html': { body: `<p>${CDN_PLACEHOLDER}</p>`, headers: { 'x-own': 'yes' } },
        '/answer': (request, response) => response.writeHead(302, { location: '/own.html' }).end(),
      },
    });
  });
  after(async () => {
    await servers.close();
    await rm(root, { recursive: true });
  });

  it('serve a release under its version for good and under its major number for minutes', async () => {
    const exact = await fetch(`${servers.cdn}/voix/3.1.4/voix.js`);
    const major = await fetch(`${servers.cdn}/voix/3/voix.js`);
    assert.equal(await exact.text(), 'release');
    assert.equal(await major.text(), 'release');
    assert.match(exact.headers.get('cache-control'), /immutable/);
    assert.doesNotMatch(major.headers.get('cache-control'), /immutable/);
  });

  it('let any page use the release', async () => {
    const { headers } = await fetch(`${servers.cdn}/voix/3/voix.js`);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(headers.get('content-type'), /^text\/javascript/);
  });

  it('know no other version, no other folder and no npm package', async () => {
    for (const path of [
      '/voix/2/voix.js',
      '/voix/constructor/voix.js',
      '/voix/3/',
      '/voix.js',
      '/voix/3/npm/index.js',
      '/voix/3/missing.js',
    ]) {
      assert.equal((await fetch(servers.cdn + path)).status, 404, path);
    }
  });

  it('let no path out of their folders', async () => {
    const climbs = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/a%2f..%2f..%2fsecret.txt',
      `/${encodeURIComponent(join(root, 'secret.txt'))}`,
      '//secret.txt',
      '/%5c..%5csecret.txt',
      '/%00',
      '/%',
    ];
    for (const climb of climbs) {
      for (const start of [servers.site, `${servers.cdn}/voix/3`]) {
        const { pathname } = new URL(start);
        const { status, body } = await raw(start, pathname.replace(/\/$/, '') + climb);
        assert.ok(status === 404 || status === 400, `${start}${climb}: ${status}`);
        assert.doesNotMatch(body, /not for anyone/);
      }
    }
    assert.equal((await raw(servers.cdn, '/voix/3/a%2f..%2fnpm%2findex.js')).status, 400);
  });

  it('fill in the address of the CDN and lead a folder to its index', async () => {
    const page = await fetch(`${servers.site}/`);
    assert.equal(await page.text(), `<script src="${servers.cdn}/voix/3/voix.js"></script>`);
    assert.match(page.headers.get('content-type'), /^text\/html/);
  });

  it('send the strict policy with the page that shows it, and with no other', async () => {
    const strict = await fetch(`${servers.site}/csp.html`);
    const policy = strict.headers.get('content-security-policy');
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types 'none'$/);
    assert.match(policy, new RegExp(`script-src ${servers.cdn};`));
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal((await fetch(`${servers.site}/index.html`)).headers.get('content-security-policy'), null);
  });

  it('serve the pages that a test brings', async () => {
    const page = await fetch(`${servers.site}/answer`);
    assert.equal(page.url, `${servers.site}/own.html`);
    assert.equal(page.headers.get('x-own'), 'yes');
    assert.equal(await page.text(), `<p>${servers.cdn}</p>`);
  });

  it('log each request with the origin that it went to', async () => {
    servers.requests.length = 0;
    await fetch(`${servers.site}/content.json?x=1`);
    await fetch(`${servers.cdn}/voix/3/voix.js`, { method: 'HEAD' });
    assert.deepEqual(
      servers.requests.map(({ method, host, path }) => [method, `http://${host}`, path]),
      [
        ['GET', servers.site, '/content.json?x=1'],
        ['HEAD', servers.cdn, '/voix/3/voix.js'],
      ],
    );
  });

  it('change nothing: any method but GET and HEAD is refused', async () => {
    assert.equal((await raw(servers.site, '/index.html', 'PUT')).status, 405);
  });

  it('take a free port where the wanted one is taken', async () => {
    const taken = Number(new URL(servers.site).port);
    const second = await startServers({ root, sitePort: taken });
    assert.notEqual(second.site, servers.site);
    assert.equal((await fetch(second.site)).status, 200);
    await second.close();
  });
});
