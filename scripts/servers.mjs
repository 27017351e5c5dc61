/**
 * The two origins of the demo and of the tests: a "CDN" with the release folder, and a partner's site.
 *
 * Plain node:http rather than a static-file package: `npm start` may need it before anything is installed, and the
 * headers, the placeholder and the log of requests would be wrapped around a package anyway.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { ROOT } from './paths.mjs';

/** What the pages in demo/ write where the address of the CDN belongs. */
export const CDN_PLACEHOLDER = 'https://cdn.example';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};
const YEAR = 31_536_000;
const FIVE_MINUTES = 300;

/**
 * An answer: `headers` may leave out the type, which then follows from the path.
 *
 * @typedef {{ status?: number, headers?: Record<string, string>, body?: string | Uint8Array }} Page
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Handler
 * @typedef {{ method: string, host: string, path: string, headers: import('node:http').IncomingHttpHeaders }} Logged
 */

/** The strictest policy that the library is made for; `cdn` is the only foreign origin in it. */
export const strictPolicy = (cdn) =>
  [
    "default-src 'none'",
    `script-src ${cdn}`,
    `style-src 'self' ${cdn}`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/**
 * Starts both servers on 127.0.0.1.
 *
 * @param {object} [options]
 * @param {number} [options.cdnPort] wanted port; a free one where it is 0 or taken
 * @param {number} [options.sitePort] the same, for the partner's site
 * @param {string} [options.root] folder with package.json, dist/ and demo/
 * @param {Record<string, Page | Handler>} [options.pages] further paths of the site; they come before demo/
 * @returns {Promise<{ cdn: string, site: string, requests: Logged[], close: () => Promise<void> }>}
 */
export async function startServers({ cdnPort = 0, sitePort = 0, root = ROOT, pages = {} } = {}) {
  const requests = [];
  const folder = resolve(root);
  const cdnServer = createServer(answering(requests, releaseFiles(folder)));
  const cdn = await listen(cdnServer, cdnPort);
  const siteServer = createServer(answering(requests, sitePages(folder, cdn, pages)));
  const site = await listen(siteServer, sitePort);
  const close = async () => void (await Promise.all([cdnServer, siteServer].map(stop)));
  return { cdn, site, requests, close };
}

/** `/voix/<version>/…` and `/voix/<major>/…` lead to the same files, kept for a year or for minutes. */
function releaseFiles(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lifetimes = {
    [version]: `public, max-age=${YEAR}, immutable`,
    [version.split('.')[0]]: `public, max-age=${FIVE_MINUTES}`,
  };
  const shared = {
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
  return async (path) => {
    const [, folder, file] = /^\/voix\/([^/]+)\/(.+)$/.exec(path) ?? [];
    const lifetime = Object.hasOwn(lifetimes, folder) ? lifetimes[folder] : undefined;
    // npm/ is for the registry; a release on a CDN has none.
    const body = lifetime && !file.startsWith('npm/') ? await read(join(root, 'dist'), file) : undefined;
    if (body === undefined) return { status: 404, headers: shared };
    return { headers: { ...shared, 'cache-control': lifetime }, body };
  };
}

/** demo/, with the address of the CDN filled in, and the pages that a test brings. */
function sitePages(root, cdn, pages) {
  const fill = (body) => body.toString().replaceAll(CDN_PLACEHOLDER, cdn);
  const headersFor = { '/csp.html': { 'content-security-policy': strictPolicy(cdn) } };
  return async (path) => {
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (page) return typeof page.body === 'string' ? { ...page, body: fill(page.body) } : page;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const body = await read(join(root, 'demo'), file.slice(1));
    if (body === undefined) return { status: 404 };
    const headers = { 'cache-control': 'no-cache', ...headersFor[file] };
    return { headers, body: file.endsWith('.html') ? fill(body) : body };
  };
}

/** A file's content; undefined where there is none, or where the path leads out of its folder. */
async function read(folder, file) {
  const path = resolve(folder, file);
  // A path that begins with a second slash is an absolute one to `resolve`.
  if (!path.startsWith(folder + sep)) return undefined;
  return readFile(path).catch(() => undefined);
}

/** A listener that logs, asks `find` for the answer and writes it. */
function answering(requests, find) {
  return async (request, response) => {
    const { method = '', headers, url = '/' } = request;
    requests.push({ method, host: headers.host ?? '', path: url, headers });
    const path = pathOf(url);
    const page =
      method !== 'GET' && method !== 'HEAD' ? { status: 405, headers: { allow: 'GET, HEAD' } }
      : path === undefined ? { status: 400 }
      : await find(path);
    if (typeof page === 'function') return page(request, response);
    const { status = 200, body = `${status}\n` } = page;
    const type = page.body === undefined ? 'text/plain; charset=utf-8' : TYPES[extname(path) || '.html'];
    response.writeHead(status, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': Buffer.byteLength(body),
      'x-content-type-options': 'nosniff',
      ...page.headers,
    });
    response.end(method === 'HEAD' ? undefined : body);
  };
}

/** The decoded path of a request; undefined for one that is malformed, or that hides a way up in `%2f..`. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(`http://localhost${url}`).pathname);
    return /[\0\\]|\/\.\.(?:\/|$)/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Listens on a port, or on a free one where it is taken; gives the origin. */
function listen(server, port) {
  return new Promise((done, failed) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port) done(listen(server, 0));
      else failed(error);
    });
    server.listen(port, '127.0.0.1', () => done(`http://127.0.0.1:${server.address().port}`));
  });
}

function stop(server) {
  return new Promise((done) => {
    server.close(done);
    // A browser keeps its connections open; nobody waits for them.
    server.closeAllConnections();
  });
}
