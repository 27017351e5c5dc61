/** One visit of a page, from the address to where nothing more happens. */
import { openTab } from '../browser.mjs';
import { collected, metricsOf } from './memory.mjs';

/** In the page: resolves when the browser has nothing to do. */
const idle = () => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done)));

/** In the page: down to its end, a window's height at a time, as a reader comes by what is there. */
async function readOn() {
  for (let y = 0; y < document.documentElement.scrollHeight; y += window.innerHeight)
    await window.bench.painted(() => window.scrollTo({ top: y, behavior: 'instant' }));
}

/** In the page: nodes of all open trees. */
function countNodes() {
  const count = (root) => {
    let sum = 0;
    for (const node of root.childNodes) sum += 1 + count(node) + (node.shadowRoot ? count(node.shadowRoot) : 0);
    return sum;
  };
  return count(document);
}

/** Every request of a tab, and how many are under way. */
function listen(protocol) {
  const asked = [];
  const pending = new Set();
  protocol.on('Network.requestWillBeSent', ({ requestId, request: { url } }) => {
    if (url.startsWith('data:')) return;
    asked.push(url);
    pending.add(requestId);
  });
  for (const end of ['loadingFinished', 'loadingFailed'])
    protocol.on(`Network.${end}`, ({ requestId }) => pending.delete(requestId));
  return { asked, pending };
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ server: object, path: string, script: string, slow?: boolean, readsOn?: boolean }} where
 */
export async function measureLoad(browser, { server, path, script, slow, readsOn }) {
  const { page, protocol, close } = await openTab(browser, { origin: server.origin, script, slow });
  try {
    const { asked, pending } = listen(protocol);
    const before = await metricsOf(protocol);
    await page.goto(server.origin + path, { waitUntil: 'load', timeout: 90_000 });
    const ready = await page.evaluate(() => window.bench.ready);
    const rest = async () => {
      do await page.evaluate(idle);
      while (pending.size);
    };
    await rest();
    if (readsOn) {
      await page.evaluate(readOn);
      await rest();
    }
    const after = await metricsOf(protocol);
    const seen = await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      shift: window.bench.shift,
    }));
    const nodes = await page.evaluate(countNodes);
    const memory = slow ? {} : await collected(protocol);
    const files = asked.filter((url) => url.startsWith(server.origin)).map((url) => new URL(url).pathname);
    return {
      requests: asked.length,
      elsewhere: asked.length - files.length,
      bytes: files.slice(1).reduce((sum, file) => sum + server.bytesOf(file), 0),
      ready,
      ...seen,
      cpu: 1000 * (after.TaskDuration - before.TaskDuration),
      script: 1000 * (after.ScriptDuration - before.ScriptDuration),
      nodes,
      ...memory,
    };
  } finally {
    await close();
  }
}
