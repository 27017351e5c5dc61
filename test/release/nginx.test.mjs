/** The example for nginx (docs/nginx.conf), run: what the server sends with each kind of file of the release. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { canRun } from '../../scripts/debian.mjs';
import { RELEASE, ROOT } from '../../scripts/paths.mjs';
import { LIFETIMES, SHARED } from '../../scripts/release/headers.mjs';
import { hasBrotli, PACKAGES, startNginx } from '../support/nginx.mjs';

const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
const EXACT = `/voix/${version}/`;
const ALIAS = `/voix/${version.split('.')[0]}/`;
const TYPES = {
  'voix.js': 'text/javascript; charset=utf-8',
  'locales/ar.js': 'text/javascript; charset=utf-8',
  'parts/faults.js': 'text/javascript; charset=utf-8',
  'voix.css': 'text/css; charset=utf-8',
  'content.schema.json': 'application/json; charset=utf-8',
  'sri.json': 'application/json; charset=utf-8',
  'index.html': 'text/html; charset=utf-8',
  'check.html': 'text/html; charset=utf-8',
  'check/main.js': 'text/javascript; charset=utf-8',
  'pages.svg': 'image/svg+xml',
};
const ENCODINGS = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body) => body };

const canServe = canRun('nginx', PACKAGES, hasBrotli);
const skip = canServe ? false : `not run: nginx or its brotli module is not here (${PACKAGES.join(', ')})`;

describe('the example for nginx', { skip }, () => {
  let server;
  before(async () => (server = await startNginx()));
  after(() => server?.stop());

  /** Not by `fetch`, which unpacks what it gets and tidies paths. */
  const get = (path, headers = {}) =>
    new Promise((done, failed) => {
      request(server.origin, { path, headers }, (response) => {
        const body = [];
        response
          .on('data', (piece) => body.push(piece))
          .on('end', () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(body) }));
      })
        .on('error', failed)
        .end();
    });

  const isShared = ({ headers }) => {
    for (const [name, value] of Object.entries(SHARED)) assert.equal(headers[name.toLowerCase()], value, name);
  };

  for (const [file, type] of Object.entries(TYPES)) {
    for (const [folder, lifetime] of [
      [EXACT, LIFETIMES.exact],
      [ALIAS, LIFETIMES.alias],
    ]) {
      it(`serves ${folder}${file} to any page, as what it is, for as long as it may be kept [E21]`, async () => {
        const answer = await get(folder + file);
        assert.equal(answer.status, 200);
        isShared(answer);
        assert.equal(answer.headers['content-type'], type);
        assert.equal(answer.headers['cache-control'], lifetime);
        assert.deepEqual(answer.body, readFileSync(`${RELEASE}${folder.slice(1)}${file}`));
      });
    }

    it(`sends ${file} compressed to browsers that take it`, async () => {
      for (const [encoding, unpack] of Object.entries(ENCODINGS)) {
        const { status, headers, body } = await get(EXACT + file, { 'accept-encoding': encoding });
        assert.equal(status, 200);
        assert.equal(headers['content-encoding'] ?? 'identity', encoding);
        assert.equal(headers['content-type'], type);
        assert.match(headers.vary ?? '', /accept-encoding/i);
        assert.deepEqual(unpack(body), readFileSync(`${RELEASE}${EXACT.slice(1)}${file}`));
      }
    });
  }

  it('sends the script in as many bytes as the docs promise', async () => {
    const { body } = await get(`${EXACT}voix.js`, { 'accept-encoding': 'gzip, deflate, br, zstd' });
    assert.ok(body.length <= 20_000, `${body.length} bytes`);
  });

  it('shares its errors with the page, and has nobody keep them', async () => {
    for (const path of [`${EXACT}nothing.js`, '/voix/99.0.0/voix.js', `${EXACT}parts/`, '/elsewhere']) {
      const answer = await get(path);
      assert.ok([403, 404].includes(answer.status), `${path}: ${answer.status}`);
      isShared(answer);
      assert.equal(answer.headers['cache-control'], undefined);
    }
  });

  it('lists no folder', async () => {
    for (const path of ['/voix/', `${EXACT}parts/`, `${EXACT}locales/`]) {
      const { status, body } = await get(path);
      assert.ok([403, 404].includes(status), `${path}: ${status}`);
      assert.doesNotMatch(body.toString(), /\.js/);
    }
  });

  it('hands out neither its own files nor what lies outside the folder', async () => {
    for (const path of ['/_headers', `${EXACT}voix.js.br`, `${EXACT}voix.js.gz`, '/../package.json', '/..%2fpackage.json']) {
      const { status } = await get(path);
      assert.ok([400, 404].includes(status), `${path}: ${status}`);
    }
  });

  it('answers “not changed” to whoever has the file', async () => {
    const { headers } = await get(`${ALIAS}voix.js`);
    const again = await get(`${ALIAS}voix.js`, { 'if-modified-since': headers['last-modified'] });
    assert.equal(again.status, 304);
    assert.equal(again.headers['cache-control'], LIFETIMES.alias);
  });
});
