/** The page of a release: what it says of the files is so, and what it gives to copy works. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { RELEASE } from '../../scripts/paths.mjs';
import { hostOf } from '../../scripts/release.mjs';
import { indexPage } from '../../scripts/release/index-page.mjs';
import { CDN_PLACEHOLDER } from '../../scripts/servers.mjs';
import { violationsOf } from '../support/accessible.mjs';
import { html, startSite } from '../support/built.mjs';
import { ALIAS, EXACT, releasePages, version } from '../support/release.mjs';

const PAGES = { en: `${EXACT}index.html`, fr: `${EXACT}index.fr.html` };
const INTEGRITY = JSON.parse(readFileSync(`${RELEASE}${EXACT.slice(1)}sri.json`, 'utf8'));
const QUESTION = { en: 'What are these groups for?', fr: 'À quoi servent ces groupes?' };

const site = await startSite({ pages: await releasePages() });

const copied = (page) =>
  page.$$eval('.snippet', (snippets) => Object.fromEntries(snippets.map(({ id, textContent }) => [id, textContent])));

for (const [language, path] of Object.entries(PAGES)) {
  describe(`the page of a release (${language})`, () => {
    it('asks for nothing but its own files, and needs no script', async (t) => {
      const visit = await site.visit(t, path);
      assert.equal(await visit.page.$('script'), null);
      for (const request of visit.requests) assert.ok(request.startsWith(`${site.site}${EXACT}`), request);
      assert.deepEqual(await visit.complaints(), []);
    });

    it('says of each file how large it is and what its hash is', async (t) => {
      const { page } = await site.visit(t, path);
      const rows = await page.$$eval('tbody tr', (rows) =>
        rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
      );
      assert.deepEqual(Object.fromEntries(rows.map(([name, , , integrity]) => [name, integrity])), INTEGRITY);
      for (const [name, bytes, brotli] of rows) {
        const file = `${RELEASE}${EXACT.slice(1)}${name}`;
        const compressed = readFileSync(`${file}.br`);
        assert.equal(Number(bytes.replace(/\D/g, '')), brotliDecompressSync(compressed).length, name);
        assert.equal(Number(brotli.replace(/\D/g, '')), compressed.length, name);
      }
    });

    for (const load of ['alias', 'exact']) {
      for (const form of ['div', 'tag', 'json']) {
        it(`gives a snippet to copy that shows the questions: ${load}, ${form}`, async (t) => {
          const snippets = await copied((await site.visit(t, path)).page);
          assert.equal(snippets[load].includes('integrity='), load === 'exact');
          assert.ok(snippets[load].includes(CDN_PLACEHOLDER));
          const visit = await site.visit(t, html(snippets[form], { head: snippets[load] }));
          await visit.ready();
          await visit.quiet();
          if (form !== 'json') assert.match(await visit.text(), new RegExp(QUESTION[language].replace('?', '.')));
          assert.deepEqual(await visit.complaints(), []);
        });
      }
    }

    it('is accessible, in both schemes and at 320 px, and leads to the other language', async (t) => {
      const { page } = await site.visit(t, path, { viewport: { width: 320 } });
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        assert.deepEqual(await violationsOf(page), []);
      }
      await page.emulateMediaFeatures([]);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      const other = language === 'en' ? 'fr' : 'en';
      await Promise.all([page.waitForNavigation(), page.click(`header a[hreflang=${other}]`)]);
      assert.equal(new URL(page.url()).pathname, PAGES[other]);
      assert.match(await page.$eval('html', ({ lang }) => lang), new RegExp(`^${other}`));
    });
  });
}

describe('the first page of the host', () => {
  it('leads to the page of the release', async (t) => {
    const { page } = await site.visit(t, '/index.html');
    assert.deepEqual(await violationsOf(page), []);
    await Promise.all([page.waitForNavigation(), page.click('main a')]);
    assert.equal(new URL(page.url()).pathname, PAGES.en);
  });
});

describe('the address of the host', () => {
  it('stands in the snippets where it is named', () => {
    const page = indexPage({ version, address: hostOf('https://static.example.org/'), files: [] }, 'en');
    assert.ok(page.includes(`https://static.example.org${ALIAS}voix.js`));
    assert.ok(!page.includes(CDN_PLACEHOLDER));
  });

  it('is refused where it is none', () => assert.throws(() => hostOf('static.example.org'), /expected the address of the host/));

  it('is text, whatever is in it', () => {
    assert.ok(!indexPage({ version: '<img>', address: '"><img>', files: [] }, 'en').includes('<img>'));
  });
});
