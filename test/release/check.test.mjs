/** check.html, in Chromium: what a webmaster pastes is told in plain words, in both languages, and can do nothing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { DIAGNOSES } from '../../release-pages/check/diagnoses.js';
import { NAMES } from '../../release-pages/check/page.js';
import { WORDS as EN } from '../../release-pages/check/words.en.js';
import { WORDS as FR } from '../../release-pages/check/words.fr.js';
import { ROOT } from '../../scripts/paths.mjs';
import { violationsOf } from '../support/accessible.mjs';
import { startSite } from '../support/built.mjs';
import { ALIAS, EXACT, releasePages } from '../support/release.mjs';
import { CASES, HOST_CASES, IN_ORDER } from './cases.mjs';

const CHECK = { en: `${EXACT}check.html`, fr: `${EXACT}check.fr.html` };
const LANGUAGES = ['en', 'fr'];
const SHARED = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
const FAQ = JSON.stringify({ faq: { items: [{ question: 'Who?', answer: 'We.' }] } });

const pages = await releasePages();
const host = await startSite({ pages });
const partner = await startSite({
  pages: {
    '/content.json': { headers: SHARED, body: FAQ },
    '/shared.json': { headers: SHARED, body: FAQ },
    '/unshared.json': { body: FAQ },
    '/sign-in.json': { headers: SHARED, body: '<!doctype html><p>Sign in</p>' },
    '/comma.json': { headers: SHARED, body: '{"faq":[],}' },
    '/lost.json': { status: 404, headers: SHARED, body: 'no' },
  },
});
const { 'voix.js': right } = JSON.parse(pages[`${EXACT}sri.json`].body);

const fill = (text, site) =>
  Object.entries({ host: site.site, exact: site.site + EXACT, alias: site.site + ALIAS, partner: partner.site, right }).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, value),
    text,
  );

/** Pastes as a webmaster does (typing thousands of letters would take long), and presses the button. */
async function check({ page }, pasted, site = host) {
  for (const name of ['html', 'headers', 'address', 'document']) {
    await page.$eval(`[name=${name}]`, (field, value) => (field.value = value), fill(pasted[name] ?? '', site));
  }
  await page.click('button');
  await page.waitForFunction(() => {
    const { textContent, dataset } = document.querySelector('[role=status]');
    return textContent !== dataset.checking;
  });
  const items = await page.$$eval('#results li', (all) =>
    all.map(({ dataset, innerText }) => ({ id: dataset.id, text: innerText })),
  );
  return { items, status: await page.$eval('[role=status]', ({ textContent }) => textContent) };
}

const frameOf = (page) => page.frames().find((frame) => frame !== page.mainFrame());

function says(visit, given, language, site = host) {
  it(`${given.id} (${language}): ${given[language]}`, async () => {
    const { items } = await check(visit, given, site);
    assert.deepEqual(items.map(({ id }) => id).sort(), [given.id, ...(given.also ?? [])].sort());
    const { text } = items.find(({ id }) => id === given.id);
    const expected = fill(given[language], site);
    assert.ok(text.replace(/\s+/g, ' ').includes(expected), `${text}: expected ${expected}`);
  });
}

const lacking = { headers: await releasePages({ shared: false }), 'voix.js': { ...pages, [`${EXACT}voix.js`]: { status: 404 } } };
const faulty = Object.fromEntries(
  await Promise.all(Object.entries(lacking).map(async ([what, pages]) => [what, await startSite({ pages })])),
);

describe('check.html', { concurrency: 2 }, () => {
  for (const language of LANGUAGES) {
    // One visit for all of them: a check leaves nothing of the one before.
    describe(`says why nothing shows (${language})`, { concurrency: 1 }, async () => {
      const visit = await host.visit({ after }, CHECK[language]);
      for (const given of CASES) says(visit, given, language);

      for (const [name, given] of Object.entries(IN_ORDER)) {
        it(`or that everything is in order, and shows it: ${name}`, async () => {
          const { items, status } = await check(visit, given);
          assert.deepEqual(items, []);
          assert.equal(status, { en: 'Everything is in order.', fr: 'Tout est en ordre.' }[language]);
          // In French, a document's question has a space before its mark.
          await frameOf(visit.page).waitForFunction(() => /Who\s?\?/.test(window.seen.text(document.body)));
        });
      }
    });

    for (const given of HOST_CASES) {
      describe(`says what its own server lacks: ${given.without} (${language})`, async () => {
        const site = faulty[given.without];
        says(await site.visit({ after }, CHECK[language]), given, language, site);
      });
    }
  }
});

describe('the diagnoses', () => {
  it('are each tried', () => {
    const tried = new Set([...CASES, ...HOST_CASES].map(({ id }) => id));
    assert.deepEqual([...tried].sort(), DIAGNOSES.map(({ id }) => id).sort());
  });

  it('have words in both languages, with the same blanks', () => {
    const blanks = ({ what, mend }) => [...new Set(`${what}${mend}`.match(/\{\w+\}/g))].sort();
    assert.deepEqual(Object.keys(FR), Object.keys(EN));
    assert.deepEqual(Object.keys(EN).sort(), DIAGNOSES.map(({ id }) => id).sort());
    for (const id of Object.keys(EN)) assert.deepEqual(blanks(FR[id]), blanks(EN[id]), id);
  });

  it('know every widget', () => {
    const tags = readFileSync(`${ROOT}custom-elements.json`, 'utf8').match(/(?<="tagName": "voix-)[a-z-]+/g);
    assert.deepEqual([...NAMES].sort(), tags.sort());
  });
});

/** Each would set a mark, or ask for something. */
const HOSTILE = `
  <script>top.pwned = parent.pwned = window.pwned = 1</script>
  <img src="{partner}/asked.png" onerror="parent.pwned = 1" onload="parent.pwned = 1">
  <svg onload="parent.pwned = 1"><a href="javascript:parent.pwned = 1">x</a></svg>
  <meta http-equiv="refresh" content="0;url={partner}/asked.html">
  <base href="{partner}/"><link rel="stylesheet" href="{partner}/asked.css">
  </textarea></iframe></script><script src="{partner}/asked.js"></script>
  <script async src="{alias}voix.js" data-lang="&quot;><img src=x onerror=parent.pwned=1>"></script>
  <div data-voix="faq" onclick="parent.pwned = 1" data-heading="<img src=x onerror=parent.pwned=1>">
    <details ontoggle="parent.pwned = 1" open><summary>Who?</summary>
      <script>parent.pwned = 1</script><img src="{partner}/asked.png" onerror="parent.pwned = 1">
      <iframe srcdoc="<script>top.pwned = 1</script>"></iframe><object data="{partner}/asked.html"></object>
      <meta http-equiv="refresh" content="0;url={partner}/asked.html"><link rel="preload" as="image" href="{partner}/asked.png">
      <form action="{partner}/asked"><button>Send</button></form>
      <p style="background:url({partner}/asked.png)">We.</p></details>
  </div>
  <div data-voix="fag&quot;><img src=x onerror=parent.pwned=1>">x</div>
  <voix-faq content="[{&quot;question&quot;:&quot;<img src=x onerror=parent.pwned=1>&quot;,&quot;answer&quot;:&quot;[x](javascript:parent.pwned=1)&quot;}]"></voix-faq>`;

describe('what is pasted', () => {
  for (const language of LANGUAGES) {
    it(`runs nothing and asks for nothing, neither here nor in the preview (${language})`, async (t) => {
      const asked = partner.requests.length;
      const visit = await host.visit(t, CHECK[language]);
      const { page } = visit;
      const { items } = await check(visit, {
        html: HOSTILE,
        address: '{partner}/page.html',
        headers: "<img src=x onerror='window.pwned = 1'>",
      });
      assert.ok(items.length > 0);
      const frame = frameOf(page);
      await frame.waitForFunction(() => window.seen.text(document.body).includes('We.'));
      await visit.quiet();
      for (const each of [page.mainFrame(), frame]) assert.equal(await each.evaluate(() => window.pwned), undefined);
      assert.equal(await frame.evaluate(() => location.href), 'about:srcdoc');
      assert.equal(await frame.evaluate(() => window.origin), 'null');
      assert.equal(partner.requests.length, asked);
      for (const request of visit.requests) assert.match(request, new RegExp(`^(?:${host.site}/voix/|about:srcdoc)`));
    });
  }

  it('asks for the declared document and nothing else, and keeps nothing', async (t) => {
    const asked = partner.requests.length;
    const visit = await host.visit(t, CHECK.en);
    const { page } = visit;
    await check(visit, IN_ORDER['a document at an address']);
    assert.deepEqual(
      partner.requests.slice(asked).map(({ path, headers }) => [path, headers.referer, headers.cookie]),
      [['/content.json', undefined, undefined]],
    );
    const kept = await page.evaluate(async () => ({
      stored: localStorage.length + sessionStorage.length,
      cookie: document.cookie,
      databases: (await indexedDB.databases()).length,
      address: location.search + location.hash,
    }));
    assert.deepEqual(kept, { stored: 0, cookie: '', databases: 0, address: '' });
    assert.deepEqual(await visit.complaints(), []);
  });
});

describe('check.html', () => {
  it('works from the alias’s folder as well', async (t) => {
    const { items } = await check(await host.visit(t, `${ALIAS}check.html`), IN_ORDER['the div form']);
    assert.deepEqual(items, []);
  });

  for (const language of LANGUAGES) {
    it(`is accessible before and after, in both schemes, at 320 px and by keyboard (${language})`, async (t) => {
      const { page } = await host.visit(t, CHECK[language], { viewport: { width: 320 } });
      assert.deepEqual(await violationsOf(page), []);
      await page.focus('[name=html]');
      await page.keyboard.type('<div data-voix="fag"></div>');
      for (let at = 0; at < 4; at++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#results li');
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        assert.deepEqual(await violationsOf(page), []);
      }
      await page.emulateMediaFeatures([]);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    });
  }
});
