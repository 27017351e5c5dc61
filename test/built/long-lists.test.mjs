/** A long list is there for everybody to its end: what makes it cheap must not make it less. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, SCRIPT, SHEET, startSite } from '../support/built.mjs';

const COUNT = 300;
const list = (item) => Array.from({ length: COUNT }, (_, at) => item(at + 1)).join('');
const LISTS = {
  questions: [
    `<voix-faq>${list((at) => `<details id="q${at}"><summary>Question ${at}</summary><p>Answer ${at}.</p></details>`)}</voix-faq>`,
    (at) => `Question ${at}`,
  ],
  resources: [
    `<voix-resource-list><ul>${list((at) => `<li data-format="PDF"><a href="/r${at}">Resource ${at}</a></li>`)}</ul></voix-resource-list>`,
    (at) => `Resource ${at} PDF`,
  ],
  cards: [
    `<voix-group-list>${list((at) => `<voix-group-card year="2018"><h3>Group ${at}</h3><p>About it.</p></voix-group-card>`)}</voix-group-list>`,
    (at) => `Group ${at}`,
  ],
};

const site = await startSite();

describe('A long list', () => {
  for (const [items, [body, name]] of Object.entries(LISTS)) {
    const open = async (t, hash) => {
      const visit = await site.visit(t, html(body, { head: SHEET + SCRIPT }), { hash });
      return (await visit.ready()).page;
    };

    it(`of ${items} is in the accessibility tree, out of sight as well`, async (t) => {
      const page = await open(t);
      const client = await page.createCDPSession();
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      const names = new Set(nodes.map(({ name }) => name?.value));
      const missing = Array.from({ length: COUNT }, (_, at) => name(at + 1)).filter((one) => !names.has(one));
      assert.deepEqual(missing, []);
    });

    it(`of ${items} moves nothing while it is scrolled through`, async (t) => {
      const page = await open(t);
      const shift = await page.evaluate(async () => {
        let sum = 0;
        const observer = new PerformanceObserver((entries) => entries.getEntries().forEach(({ value }) => (sum += value)));
        observer.observe({ type: 'layout-shift', buffered: true });
        const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        for (const part of [1, 0.5, 0]) {
          window.scrollTo({ top: part * document.body.scrollHeight, behavior: 'instant' });
          await frame();
        }
        return sum;
      });
      assert.equal(shift, 0);
    });
  }
});
