/** What a page keeps of widgets that have come and gone. */
import { openTab } from '../browser.mjs';
import { bodyOf, formFor } from '../pages.mjs';
import { collected } from './memory.mjs';

const CYCLES = 100;

/** In the page: everything comes, is ready, and goes. */
const comeAndGo = async ({ html, times }) => {
  const { bench } = window;
  const main = document.querySelector('main');
  for (let cycle = 0; cycle < times; cycle++) {
    main.innerHTML = html;
    bench.start?.(main);
    await bench.when(bench.isReady);
    main.replaceChildren();
    // What is put off to the next frame is done in it.
    await bench.painted();
  }
};

export async function measureCycles(browser, { server, path, script, contestant, counts }) {
  const { page, protocol, close } = await openTab(browser, { origin: server.origin, script });
  try {
    await page.goto(server.origin + path);
    await page.evaluate(() => window.bench.ready);
    const html = bodyOf(contestant, counts, formFor(contestant, { form: 'html' }));
    // What is made once and kept for all that follow is there after the first ones.
    await page.evaluate(comeAndGo, { html, times: 10 });
    const before = await collected(protocol);
    const since = performance.now();
    await page.evaluate(comeAndGo, { html, times: CYCLES });
    const cycle = (performance.now() - since) / CYCLES;
    const after = await collected(protocol);
    const each = (name) => (after[name] - before[name]) / CYCLES;
    return { cycle, keptHeap: each('heap'), keptNodes: each('allNodes'), keptListeners: each('listeners') };
  } finally {
    await close();
  }
}
