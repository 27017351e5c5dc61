/** The first script of a page under test: keeps what nothing else tells in every engine. Served as text. */
import { readText } from '../support/read-text.mjs';

function watch() {
  const seen = { ready: new WeakSet(), complaints: [] };
  window.seen = seen;
  const complain = (kind, text) => seen.complaints.push(`${kind}: ${text}`);
  for (const kind of ['error', 'warn', 'info', 'log', 'debug']) {
    const original = console[kind];
    console[kind] = (...words) => {
      complain(kind, words.map(String).join(' '));
      original.apply(console, words);
    };
  }
  addEventListener('error', ({ message }) => complain('exception', message));
  addEventListener('unhandledrejection', ({ reason }) => complain('exception', String(reason)));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, disposition }) =>
    complain('policy', `${disposition} ${effectiveDirective} ${blockedURI} ${sample}`),
  );
  addEventListener('voix-ready', (event) => seen.ready.add(event.composedPath()[0]), true);
}

export const WATCH = `(${watch})();(${readText})();`;
