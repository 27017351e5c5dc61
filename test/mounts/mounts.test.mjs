/**
 * `npm run test:mounts`: what is left of a page's memory when ten thousand widgets of the built files have come and gone;
 * counted by the browser, not by the page.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, startSite } from '../support/built.mjs';
import { DIVS, TAGS } from '../hosts/widgets.mjs';

/** Twelve elements, as JSON and as HTML, as tags and as divs. */
const WIDGETS = [...TAGS.split('\n'), ...DIVS.split('\n')];
const MOUNTS = 10_000;
/** For how long memory is collected before something counts as kept: a browser has tasks of its own to finish first. */
const PATIENCE = 30_000;
const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver'];

const site = await startSite();

/** Runs in the page: puts all widgets there and takes them away, again and again. @returns how many have been ready */
async function comeAndGo(widgets, times) {
  const main = document.querySelector('main');
  const template = document.createElement('template');
  template.innerHTML = widgets.join('');
  let count = 0;
  for (let time = 0; time < times; time++) {
    main.append(template.content.cloneNode(true));
    const waiting = new Set(main.children);
    await new Promise((done) => {
      main.onready = ({ target }) => {
        if (waiting.delete(target)) count++;
        if (!waiting.size) done();
      };
      main.addEventListener('voix-ready', main.onready);
    });
    main.removeEventListener('voix-ready', main.onready);
    main.replaceChildren();
  }
  delete main.onready;
  return count;
}

describe('ten thousand widgets that come and go', () => {
  it('leave no node, no listener, no observer and no style sheet in the page', async (t) => {
    const visit = await site.visit(t, html('<main></main><p id="after">After it all.</p>'), { fresh: true });
    const { page } = visit;
    const client = await page.createCDPSession();
    await client.send('Performance.enable');

    /** Everything of these kinds that the browser has not thrown away. */
    async function holdings() {
      await client.send('HeapProfiler.collectGarbage');
      const { metrics } = await client.send('Performance.getMetrics');
      const counted = metrics.filter(({ name }) => ['Nodes', 'JSEventListeners', 'Documents'].includes(name));
      const held = Object.fromEntries(counted.map(({ name, value }) => [name, value]));
      for (const name of OBSERVERS) held[name] = await countOf(name);
      held.sheets = await page.evaluate(() => document.adoptedStyleSheets.length);
      return held;
    }

    async function countOf(name) {
      const prototype = await page.evaluateHandle((name) => window[name].prototype, name);
      const objects = await page.queryObjects(prototype);
      const count = await objects.evaluate(({ length }) => length);
      await Promise.all([prototype.dispose(), objects.dispose()]);
      return count;
    }

    const before = await holdings();
    // The library's templates stay, once each of them has been used, and the document that this test's own template stands in.
    await page.evaluate(comeAndGo, WIDGETS, 2);
    await visit.quiet();
    const { Nodes, Documents } = await holdings();
    Object.assign(before, { Nodes, Documents });
    let mounts = 0;
    // In several calls: none may take longer than the protocol waits.
    while (mounts < MOUNTS) mounts += await page.evaluate(comeAndGo, WIDGETS, 5);
    t.diagnostic(`${mounts} widgets; held before and after: ${JSON.stringify(before)}`);

    const end = performance.now() + PATIENCE;
    let left = await holdings();
    while (performance.now() < end && JSON.stringify(left) !== JSON.stringify(before)) left = await holdings();
    assert.deepEqual(left, before);
    assert.deepEqual(await visit.complaints(), []);
  });
});
