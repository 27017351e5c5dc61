/** The bench's site: pages and everybody's files from one origin, by HTTP/2, compressed as a CDN does it. */
import { createSecureServer } from 'node:http2';
import { readFileSync, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { selfSigned } from '../test/support/certificate.mjs';

const TYPES = {
  '': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Files are compressed once, at their best; pages as a CMS does it while a reader waits. */
const QUALITY = { file: 11, page: 5 };

const compress = (body, quality) => {
  const bytes = Buffer.from(body);
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
};

/** A file of one of the folders that stand at a path; undefined where there is none. */
function fileIn(folders, path) {
  for (const [prefix, folder] of Object.entries(folders)) {
    const root = resolve(folder);
    const file = path.startsWith(prefix) ? resolve(root, path.slice(prefix.length)) : '';
    if (file.startsWith(root + sep) && statSync(file, { throwIfNoEntry: false })?.isFile()) return readFileSync(file);
  }
  return undefined;
}

export async function startServer() {
  const answers = new Map();
  const folders = {};

  function answer(path) {
    const file = answers.has(path) ? undefined : fileIn(folders, path);
    if (file) answers.set(path, fileAnswer(path, file));
    return answers.get(path);
  }

  const fileAnswer = (path, body) => {
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const isText = /text|json|javascript|svg/.test(type);
    return { type, encoding: isText ? 'br' : undefined, body: isText ? compress(body, QUALITY.file) : Buffer.from(body) };
  };

  const server = createSecureServer(selfSigned(), (request, response) => {
    const found = answer(new URL(request.url, 'https://localhost').pathname);
    if (!found) return response.writeHead(404).end();
    const { type, encoding, body } = found;
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      ...(encoding && { 'content-encoding': encoding }),
    });
    response.end(body);
  });
  const sessions = new Set();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));

  return {
    origin: `https://127.0.0.1:${server.address().port}`,
    /** @param {Record<string, string | Uint8Array>} files a folder for a path that ends with a slash, else what is in the file */
    add(files) {
      for (const [path, value] of Object.entries(files)) {
        if (path.endsWith('/')) folders[path] = String(value);
        else answers.set(path, fileAnswer(path, value));
      }
    },
    page: (path, body) => answers.set(path, { type: TYPES[''], encoding: 'br', body: compress(body, QUALITY.page) }),
    /** How many bytes are sent for a path. */
    bytesOf: (path) => answer(path)?.body.length ?? 0,
    close() {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
}
