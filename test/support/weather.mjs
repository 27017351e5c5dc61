/** A neutral page on a server of its own, as an exit leads to: https on loopback, with a certificate that nobody trusts. */
import { createServer } from 'node:https';
import { after } from 'node:test';
import { selfSigned } from './certificate.mjs';

export const TITLE = 'Weather';

/** Starts the server; it ends with the tests. Gives its origin, and what it was asked for, with the referrer it was told. */
export async function startWeather() {
  const asked = [];
  const server = createServer(selfSigned(), ({ url, headers }, response) => {
    if (url !== '/favicon.ico') asked.push({ path: url, referer: headers.referer });
    const isNothing = url.startsWith('/nothing');
    // The answer to `/nothing…` leaves the browser where it is.
    response.writeHead(isNothing ? 204 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isNothing ? undefined : `<!doctype html><title>${TITLE}</title><h1>${TITLE}</h1>`);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { origin: `https://127.0.0.1:${server.address().port}`, asked };
}
