/**
 * The built files from another origin, in one engine (`ENGINE=webkit`): every element in every form, under the strictest
 * policy that the library is made for.
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startServers, strictPolicy } from '../../scripts/servers.mjs';
import { html, SCRIPT, SHEET } from '../support/page.mjs';
import { openTab } from './browsers.mjs';
import { WATCH } from './watch.mjs';
import { DOCUMENTS, EVERY_WIDGET } from './widgets.mjs';

const { ENGINE: engine = 'chromium' } = process.env;

const pages = { ...DOCUMENTS, '/watch.js': { body: WATCH } };
const { cdn, site, close } = await startServers({ pages });
after(close);
pages['/page.html'] = {
  headers: { 'content-security-policy': strictPolicy(cdn).replace('script-src', "script-src 'self'") },
  body: html(
    `<main><h1>A partner’s page</h1>${EVERY_WIDGET.map(({ html }) => `<section>${html}</section>`).join('')}</main>
    <p id="after">After it all.</p>`,
    { head: `<script src="/watch.js"></script>${SHEET}${SCRIPT}` },
  ),
};

const tab = await openTab(engine);
after(() => tab.close());
await tab.go(`${site}/page.html`);

await tab.until(() => {
  const waiting = [...document.querySelectorAll('section > *')].filter((widget) => !window.seen.ready.has(widget));
  return waiting.length === 0 || [...window.seen.complaints, ...waiting.map(({ outerHTML }) => outerHTML.slice(0, 99))];
});
const texts = await tab.run(() => [...document.querySelectorAll('section > *')].map((widget) => window.seen.text(widget)));

describe(`the built files in ${engine}`, () => {
  it('show the same words in every form', () => {
    assert.equal(texts.length, EVERY_WIDGET.length);
    const words = {};
    for (const [at, { name, form }] of EVERY_WIDGET.entries()) {
      assert.ok(texts[at].length > 5, `${name}, ${form}: "${texts[at]}"`);
      // Facts about the page's own items are said by generated content, which is not text.
      const content = `${name} as ${form.slice(0, 4)}`;
      assert.equal(texts[at], (words[content] ??= texts[at]), `${name}, ${form}`);
    }
  });

  it('open a question by the keyboard', async () => {
    const isRead = () => window.seen.text(document.querySelector('voix-faq')).includes('Because voices count.');
    assert.equal(await tab.run(isRead), false);
    await tab.run(() => document.querySelector('voix-faq summary').focus());
    await tab.press('Enter');
    await tab.until(isRead);
  });

  it('ask nobody but the two origins, and get what they ask for', async () => {
    const asked = await tab.run(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.ok(asked.includes(`${cdn}/voix/0/voix.js`), asked.join());
    for (const address of asked) {
      assert.ok([cdn, site].includes(new URL(address).origin), address);
      assert.equal((await fetch(address)).status, 200, address);
    }
  });

  it('leave no message, no exception and no violation of the policy [E23]', async () => {
    assert.deepEqual([...tab.said(), ...(await tab.run(() => window.seen.complaints))], []);
  });
});
