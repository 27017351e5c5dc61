/** The demo's pages as `npm start` shows them. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { ROOT } from '../../scripts/paths.mjs';
import { startSite } from '../support/built.mjs';
import { readDemo } from '../support/demo.mjs';
import { WIDGETS } from '../support/visit.mjs';
import { FACTS } from './facts.mjs';

const PAGES = readdirSync(`${ROOT}demo`).filter((name) => name.endsWith('.html'));
/** Pages of the page's own HTML that say every fact, with their language. Those from JSON: source-page.test.mjs. */
const WHOLE = { 'div.html': 'fr', 'markup.html': 'en' };

const site = await startSite();
const closing = [];
const visits = new Map();

/** A page at rest, all answers opened: visited once for all tests of it. */
function visited(name) {
  let visit = visits.get(name);
  if (!visit) visits.set(name, (visit = readDemo(site, { after: (close) => closing.push(close) }, name)));
  return visit;
}

describe('the demo', { concurrency: 2 }, () => {
  after(() => Promise.all(closing.map((close) => close())));

  it('has its pages', () => assert.ok(PAGES.includes('fr.html') && PAGES.includes('csp.html'), PAGES.join()));

  for (const name of PAGES) {
    it(`${name} is upgraded without a word, and without asking anyone else [S13]`, async () => {
      const visit = await visited(name);
      assert.deepEqual(await visit.complaints(), []);
      const hosts = new Set(visit.requests.map((address) => new URL(address).origin));
      assert.deepEqual([...hosts].sort(), [site.cdn, site.site].sort());
      const statuses = await Promise.all(visit.requests.map(async (address) => [address, (await fetch(address)).status]));
      assert.deepEqual(
        statuses.filter(([, status]) => status !== 200),
        [],
      );
    });
  }

  for (const [name, language] of Object.entries(WHOLE)) {
    it(`${name} says every fact of the source`, async () => {
      const text = await (await visited(name)).text();
      for (const { fact, [language]: phrases } of FACTS) {
        for (const phrase of phrases) assert.ok(text.includes(phrase), `fact ${fact}: "${phrase}" is not in: ${text}`);
      }
    });

    it(`${name} leads from the questions to the resources`, async () => {
      const { page } = await visited(name);
      const references = await page.evaluate((selector) => {
        const roots = [...document.querySelectorAll(selector)].flatMap((widget) => [widget, widget.shadowRoot]);
        const links = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
        const resources = new Set(links('li > a').map(({ href }) => href));
        return links('details a').map(({ textContent, href, hash }) => {
          const onPage = href.startsWith(`${location.href.replace(location.hash, '')}#`);
          return {
            words: textContent.replace(/\s+/g, ' '),
            there: onPage ? !!document.querySelector(hash) : resources.has(href),
          };
        });
      }, WIDGETS);
      assert.equal(references.length, 2, JSON.stringify(references));
      for (const [at, { words, there }] of references.entries()) {
        const { [language]: phrases } = FACTS[at ? 12 : 10];
        assert.ok(words.includes(phrases[0]) && there, words);
      }
    });
  }
});
