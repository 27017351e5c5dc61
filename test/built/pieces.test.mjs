/** Pages whose HTML is still coming when the script is there already: slow servers, long pages, a script in the head. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CDN_PLACEHOLDER } from '../../scripts/servers.mjs';
import { BLOCKING, html, startSite } from '../support/built.mjs';

const question = (at) => `<details><summary>Question ${at}?</summary><p>Answer ${at}.</p></details>`;
const card = (at) => `<voix-group-card year="2018" partners="One"><h3>Group ${at}</h3><p>About ${at}.</p></voix-group-card>`;
const list = (count, item) => Array.from({ length: count }, (_, at) => item(at + 1)).join('');
const FORMS = { tag: ['<voix-faq>', '</voix-faq>'], div: ['<div data-voix="faq">', '</div>'] };

const site = await startSite();
let count = 0;

/**
 * Goes to a page that is sent as the test says.
 *
 * @param {string} first what is there at once, up to the middle of the body
 * @returns {Promise<{ visit: object, send: (text: string) => void, end: () => void }>}
 */
async function slowly(t, first) {
  const path = `/piece-${++count}.html`;
  const [before, after] = html('<!---->', { head: BLOCKING }).replaceAll(CDN_PLACEHOLDER, site.cdn).split('<!---->');
  const answer = new Promise((asked) => {
    site.pages[path] = (_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.write(before + first);
      asked(response);
    };
  });
  const visit = await site.visit(t, path, { waitUntil: [] });
  const response = await answer;
  return { visit, send: (text) => response.write(text), end: () => response.end(after) };
}

const stateOf = ({ page }) => page.evaluate(() => document.readyState);

/** In the page: counts what observers are told from now on. */
function countRecords() {
  const Own = MutationObserver;
  window.records = 0;
  window.MutationObserver = class extends Own {
    constructor(callback) {
      super((records, observer) => {
        window.records += records.length;
        callback(records, observer);
      });
    }
  };
}

describe('a page that comes in pieces', { concurrency: 2 }, () => {
  for (const [form, [start, end]] of Object.entries(FORMS)) {
    it(`has shown each as it comes, and what is put in later: ${form} [E17]`, async (t) => {
      const { visit, ...page } = await slowly(t, start + question(1));
      await visit.shows('Question 1?');
      page.send(question(2));
      await visit.shows('Question 2?');
      page.send(`${end}<main>${start}${question(3)}${end}</main>${list(300, card)}`);
      await visit.shows('Question 3?');
      await visit.shows('Since 2018, with One');
      assert.equal(await stateOf(visit), 'loading');
      page.end();
      await visit.ready(302);
      await visit.page.$eval('main > *', (faq) => faq.append(faq.querySelector('details').cloneNode(true)));
      await visit.page.waitForFunction(() => document.querySelector('main > *').lastElementChild.assignedSlot);
      assert.equal(await stateOf(visit), 'complete');
      assert.deepEqual(await visit.complaints(), []);
    });

    it(`is not said to leave out what comes at its very end: ${form}`, async (t) => {
      const { visit, ...page } = await slowly(t, start);
      // It has looked, found nothing, and waits. A page with nothing to see has no frames.
      const isThere = () => document.querySelector('body > *')?.shadowRoot?.querySelector('[part=box]');
      await visit.page.waitForFunction(isThere, { polling: 50 });
      page.send(question(1) + end);
      page.end();
      await visit.shows('Question 1?');
      await visit.quiet();
      assert.deepEqual(await visit.faults(), []);
      assert.deepEqual(await visit.complaints(), []);
    });

    it(`is not watched node by node while it comes: ${form}`, async (t) => {
      const body = `${start}${list(300, question)}${end}<voix-group-list>${list(100, card)}</voix-group-list>`;
      const visit = await (await site.visit(t, html(body, { head: BLOCKING }), { before: countRecords })).ready(102);
      await visit.shows('Question 300?');
      const records = await visit.page.evaluate(() => window.records);
      assert.equal(records, 0);
    });
  }

  it('may correct the name of a widget while it comes', async (t) => {
    const { visit, end } = await slowly(t, `<div data-voix="fack">${question(1)}</div><p>More to come.</p>`);
    await visit.page.waitForFunction(() => window.seen.faults.length);
    await visit.page.$eval('[data-voix]', (placeholder) => (placeholder.dataset.voix = 'faq'));
    await visit.page.waitForFunction(() => document.querySelector('[data-voix]').shadowRoot?.querySelector('[part=box]'));
    assert.equal(await stateOf(visit), 'loading');
    end();
    await visit.ready();
    assert.equal((await visit.faults()).length, 1);
  });

  it('may change what its own elements are like, and no widget is told', async (t) => {
    const body = `${list(100, (at) => `<p>${at}</p>`)}<div data-voix="faq">${question(1)}</div>`;
    const visit = await (await site.visit(t, html(body), { before: countRecords })).ready();
    const records = await visit.page.evaluate(async () => {
      const before = window.records;
      for (const paragraph of document.querySelectorAll('body > p')) paragraph.style.opacity = '0.5';
      await new Promise(requestAnimationFrame);
      return window.records - before;
    });
    assert.equal(records, 0);
    // The same observer does look at what is a widget's.
    await visit.page.$eval('[data-voix]', (placeholder) => (placeholder.dataset.heading = 'A heading'));
    await visit.shows('A heading');
  });
});
