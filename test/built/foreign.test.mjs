/** What a page can do to widgets that Voix can't undo, and what helps: docs/foreign-pages.md says so. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attribute, html, SCRIPT, SHEET, startSite } from '../support/built.mjs';

const FAQ = { faq: { items: [{ question: 'Who can see this?', answer: 'Everyone who reads the page.' }] } };
const DETAILS = '<details><summary>Who can see this?</summary><p>Everyone who reads the page.</p></details>';
const EXIT = `<div data-voix="exit"><a href="https://www.example.org/weather">Leave this page</a></div>`;
const LONG = '<p>A paragraph.</p>'.repeat(60);

const site = await startSite({ pages: { '/faq.json': { body: JSON.stringify(FAQ) } } });

/** The page's own link in an exit: whether it stands at the lower edge of the window, and how high it is. */
const linkOf = ({ page }) =>
  page.$eval('[data-voix=exit] > a', (link) => {
    const { bottom, height } = link.getBoundingClientRect();
    return { isAtEdge: bottom <= innerHeight && innerHeight - bottom < 60, isLarge: height >= 44 };
  });
const AS_PROMISED = { isAtEdge: true, isLarge: true };

describe('a page that assigns its style sheets anew', { concurrency: 2 }, () => {
  const assign = (visit) => visit.page.evaluate(() => void (document.adoptedStyleSheets = []));
  const exitOn = async (t, head) => {
    const visit = await (await site.visit(t, html(EXIT + LONG, { head }))).ready();
    await visit.quiet();
    assert.deepEqual(await linkOf(visit), AS_PROMISED);
    return visit;
  };

  it('leaves the exit at its place, with a smaller link until another widget comes [E41]', async (t) => {
    const visit = await exitOn(t, SCRIPT);
    await assign(visit);
    assert.deepEqual(await linkOf(visit), { isAtEdge: true, isLarge: false });
    await visit.page.evaluate(() => document.body.append(document.createElement('voix-faq')));
    await visit.page.waitForFunction(() => document.adoptedStyleSheets.length === 1);
    assert.deepEqual(await linkOf(visit), AS_PROMISED);
  });

  it('changes nothing of it where voix.css is linked [E41]', async (t) => {
    const visit = await exitOn(t, SHEET + SCRIPT);
    await assign(visit);
    assert.equal(await visit.page.evaluate(() => document.adoptedStyleSheets.length), 0);
    assert.deepEqual(await linkOf(visit), AS_PROMISED);
  });
});

describe('a page’s own shadow root', () => {
  it('may hold tags; a div in it stays as the page wrote it [E42]', async (t) => {
    const body = `<div id="shell"><template shadowrootmode="open">
      <voix-faq>${DETAILS}</voix-faq><div data-voix="faq">${DETAILS}</div>
    </template></div><div data-voix="faq" id="outside">${DETAILS}</div>`;
    const visit = await (await site.visit(t, html(body))).ready();
    await visit.page.waitForFunction(() =>
      window.seen.ready.has(document.querySelector('#shell').shadowRoot.querySelector('voix-faq')),
    );
    assert.deepEqual(
      await visit.page.$eval('#shell', ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('voix-faq, div')].map((one) => !!one.shadowRoot),
      ),
      [true, false],
    );
    assert.deepEqual(await visit.complaints(), []);
  });
});

describe('a page that hides what is empty', () => {
  const CONTENT = attribute(FAQ);
  const HIDDEN = ':empty { display: none }';
  const shown = async (t, body, style) => {
    const visit = await (await site.visit(t, html(body, { head: `${SCRIPT}<style>${style}</style>` }))).ready();
    return (await visit.text()).includes('Who can see this?');
  };

  it('hides a widget with attributes alone [E43]', async (t) => {
    assert.equal(await shown(t, `<voix-faq content="${CONTENT}"></voix-faq>`, HIDDEN), false);
    assert.equal(await shown(t, `<div data-voix="faq" data-content="${CONTENT}"></div>`, HIDDEN), false);
  });

  it('shows it with something inside, and where a rule of its own says so [E43]', async (t) => {
    assert.equal(await shown(t, `<voix-faq content="${CONTENT}"><a href="/faq">Questions</a></voix-faq>`, HIDDEN), true);
    const rule = 'voix-faq:empty, [data-voix]:empty { display: block }';
    assert.equal(await shown(t, `<voix-faq content="${CONTENT}"></voix-faq>`, `${HIDDEN} ${rule}`), true);
    assert.equal(await shown(t, `<div data-voix="faq" data-content="${CONTENT}"></div>`, `${HIDDEN} ${rule}`), true);
  });
});

describe('a document that the page preloads', () => {
  it('is asked for twice: Voix reads it without credentials, and a preload can’t [E40]', async (t) => {
    const head = `<link rel="preload" as="fetch" crossorigin="anonymous" href="/faq.json">${SCRIPT}`;
    const visit = await (await site.visit(t, html('<voix-faq src="/faq.json"></voix-faq>', { head }))).ready();
    await visit.quiet();
    assert.equal(visit.requests.filter((address) => address.endsWith('/faq.json')).length, 2);
  });
});
