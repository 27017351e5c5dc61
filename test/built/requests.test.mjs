/** What a page with widgets asks for and keeps: its own files, the declared content, and nothing else. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { ROOT } from '../../scripts/paths.mjs';
import { html, SCRIPT, SHEET, startSite } from '../support/built.mjs';

const { version: VERSION } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));

const FAQ = { faq: { items: [{ id: 'q', question: 'Who can see this?', answer: 'Everyone who reads the page.' }] } };
const MARKUP = '<voix-faq><details><summary>Who can see this?</summary><p>Everyone.</p></details></voix-faq>';

const site = await startSite({ pages: { '/faq.json': { body: JSON.stringify(FAQ) } } });

/** Paths of what was asked for, without the page's own icon, which this browser may or may not want. */
const paths = ({ requests }) => requests.map((address) => new URL(address).pathname).filter((path) => path !== '/icon.svg');

describe('a page with widgets', { concurrency: 2 }, () => {
  it('loads the script and nothing else for its own HTML [S13] [E40]', async (t) => {
    const page = site.publish(html(MARKUP));
    const visit = await (await site.visit(t, page)).ready();
    await visit.quiet();
    assert.deepEqual(paths(visit), [page, '/voix/0/voix.js']);
  });

  it('loads the style sheet where it is linked', async (t) => {
    const page = site.publish(html(MARKUP, { head: SHEET + SCRIPT }));
    const visit = await (await site.visit(t, page)).ready();
    await visit.quiet();
    assert.deepEqual(paths(visit).sort(), [page, '/voix/0/voix.css', '/voix/0/voix.js']);
  });

  it('loads the search once a reader comes near many resources', async (t) => {
    const list = `<voix-resource-list><ul>${'<li><a href="/">A guide</a></li>'.repeat(7)}</ul></voix-resource-list>`;
    const page = site.publish(
      html(`${MARKUP}<div class="far"></div>${list}`, { head: `${SCRIPT}<style>.far { height: 400vh }</style>` }),
    );
    const visit = await (await site.visit(t, page)).ready(2);
    await visit.quiet();
    assert.deepEqual(paths(visit), [page, '/voix/0/voix.js']);
    await visit.page.keyboard.press('End');
    await visit.page.waitForFunction(() =>
      document.querySelector('voix-resource-list').shadowRoot.querySelector('[type=search]'),
    );
    assert.deepEqual(paths(visit), [page, '/voix/0/voix.js', `/voix/${VERSION}/parts/search.js`]);
  });

  it('asks once for a document that ten widgets show [S13]', async (t) => {
    const widgets = '<voix-faq src="/faq.json"></voix-faq><div data-voix="faq" data-src="/faq.json"></div>'.repeat(5);
    const visit = await (await site.visit(t, html(widgets))).ready(10);
    assert.equal((await visit.text()).split('Who can see this?').length, 11);
    assert.equal(paths(visit).filter((path) => path === '/faq.json').length, 1);
  });

  it('tells nobody where the reader is or has been [E27]', async (t) => {
    const asked = [];
    site.pages['/asked.json'] = ({ headers }, response) => {
      asked.push(headers);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(FAQ));
    };
    const page = html('<voix-faq src="/asked.json"></voix-faq>', {
      head: '<script>document.cookie = "who=reader"</script>' + SCRIPT,
    });
    await (await site.visit(t, page, { fresh: true, headers: { 'referrer-policy': 'unsafe-url' } })).ready();
    const [{ cookie, referer }] = asked;
    assert.deepEqual({ cookie, referer }, { cookie: undefined, referer: undefined });
    const script = site.requests.findLast(({ path }) => path === '/voix/0/voix.js');
    assert.equal(script.headers.referer, undefined);
  });

  it('keeps nothing in the browser after everything has been used [S12] [E20]', async (t) => {
    const before = () => {
      window.written = [];
      for (const name of ['pushState', 'replaceState']) history[name] = () => window.written.push(name);
      indexedDB.open = () => window.written.push('indexedDB');
      Storage.prototype.setItem = () => window.written.push('storage');
    };
    const visit = await site.visit(t, '/fr.html', { before, fresh: true });
    const { page } = visit;
    await visit.shows('Exemple d’entretien à écouter');
    const entries = await page.evaluate(() => history.length);
    await visit.openAnswers();
    await (await page.$('>>> input[type=search]')).type('guide');
    await (await page.$('>>> button[aria-controls=filters]')).click();
    for (const choice of await page.$$('>>> select')) {
      await choice.select(await choice.evaluate(({ options }) => options[1].value));
    }
    await visit.shows('Affichage : ');
    const kept = await page.evaluate(async () => ({
      written: window.written,
      stored: localStorage.length + sessionStorage.length,
      cookie: document.cookie,
      databases: (await indexedDB.databases()).length,
      hash: location.hash,
      entries: history.length,
    }));
    assert.deepEqual(kept, { written: [], stored: 0, cookie: '', databases: 0, hash: '', entries });
    assert.deepEqual(await page.cookies(site.site, site.cdn), []);
  });
});
