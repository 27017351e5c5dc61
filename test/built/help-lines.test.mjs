/** Help lines in the built files: the part that has their words, and what stands without it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attribute, html, RELEASE, SCRIPT, SHEET, startSite } from '../support/built.mjs';

const LINE = {
  name: 'Sample Line',
  country: 'CA',
  phone: '555-0100',
  hours: [{ days: ['mo', 'tu'], opens: '09:00', closes: '17:00' }],
  languages: ['fr', 'en'],
  verifiedOn: '2999-11-01',
};
const JSON_FORM = `<voix-help-lines content="${attribute([LINE])}"></voix-help-lines>`;
const HTML_FORM = `<voix-help-lines><ul>
  <li data-country="CA" data-languages="fr, en" data-hours="Mo-Tu 09:00-17:00" data-verified-on="2999-11-01">
    <h3>Sample Line</h3>
    <p><a href="tel:5550100">555-0100</a></p>
  </li>
</ul></voix-help-lines>`;
const IN_WORDS = 'Canada, French and English Monday – Tuesday 9:00 AM – 5:00 PM Last checked: November 1, 2999';

const site = await startSite();

/** What stands below the number of the page's own line. */
const saidBelow = (page) =>
  page.$eval('li', (line) =>
    getComputedStyle(line, '::after')
      .content.replace(/^"|"$|" "|""/g, ' ')
      .replace(/\\a\s|\s+/g, ' '),
  );
const settled = (visit) => visit.page.waitForNetworkIdle({ idleTime: 200 });

describe('help lines', { concurrency: 2 }, () => {
  it('have their words from the release’s folder, asked for once', async (t) => {
    const visit = await site.visit(t, html(JSON_FORM + HTML_FORM));
    await visit.shows(IN_WORDS, 'voix-help-lines');
    await visit.page.waitForFunction(() => getComputedStyle(document.querySelector('li'), '::after').content.includes('Last'));
    assert.equal((await saidBelow(visit.page)).trim(), IN_WORDS);
    assert.equal(visit.requests.filter((address) => address.endsWith('/parts/help-lines.js')).length, 1);
    assert.deepEqual(await visit.complaints(), []);
  });

  it('stand with their facts as they are written where those words can’t be had [S20]', async (t) => {
    // The script alone, without its folder.
    const alone = `<script>window.alone = fetch('${RELEASE}voix.js').then((answer) => answer.text()).then((text) => (0, eval)(text))</script>`;
    const visit = await site.visit(t, html(HTML_FORM + JSON_FORM, { head: alone + SHEET }));
    await visit.shows('555-0100', 'voix-help-lines');
    await settled(visit);
    // What shows a document is in the folder, too: that it can't be had is said.
    await visit.shows('This content could not be loaded.', 'voix-help-lines + voix-help-lines');
    assert.match(await saidBelow(visit.page), /CA .*fr, en.*Mo-Tu 09:00-17:00.*2999-11-01/);
    assert.equal(await visit.page.$eval('li a', (link) => link.href), 'tel:5550100');
  });

  it('can be read without the script, number and facts [S20]', async (t) => {
    const visit = await site.visit(t, html(HTML_FORM, { head: SHEET }));
    assert.match(await saidBelow(visit.page), /CA .*fr, en.*Mo-Tu 09:00-17:00.*2999-11-01/);
    const { height } = await visit.page.$eval('li', (line) => ({ height: line.getBoundingClientRect().height }));
    const scripted = await site.visit(t, html(HTML_FORM, { head: SHEET + SCRIPT }));
    await scripted.ready();
    await settled(scripted);
    assert.equal(await scripted.page.$eval('li', (line) => line.getBoundingClientRect().height), height, 'nothing moves');
  });
});

describe('languages', { concurrency: 2 }, () => {
  it('keep their place', async (t) => {
    const links = '<voix-language><a href="/fr" lang="fr">Français</a> <a href="/en" lang="en">English</a></voix-language>';
    const buttons = '<voix-language languages="fr, en"></voix-language>';
    const places = (page) =>
      page.$$eval('voix-language, voix-language > a, p', (elements) =>
        elements.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height].map(Math.round);
        }),
      );
    const body = `${links}${buttons}<p>After.</p>`;
    const before = await places((await site.visit(t, html(body, { head: SHEET }))).page);
    const visit = await (await site.visit(t, html(body, { head: SHEET + SCRIPT }))).ready(2);
    assert.deepEqual(await places(visit.page), before);
  });

  it('switch every widget of the page, and tell the page', async (t) => {
    const content = attribute({ faq: { items: [{ question: { fr: 'Pourquoi ?', en: 'Why?' }, answer: 'Yes.' }] } });
    const page = `<div data-voix="language" data-languages="fr, en"></div><voix-faq content="${content}"></voix-faq>`;
    const visit = await site.visit(t, html(page), {
      before: () => addEventListener('voix-language-change', ({ language, previous }) => (window.told = [previous, language])),
    });
    await visit.shows('Why?');
    await visit.page.locator('>>> button[lang=fr]').click();
    await visit.shows('Pourquoi');
    assert.deepEqual(await visit.page.evaluate(() => window.told), ['en', 'fr']);
    assert.equal(await visit.page.$eval('html', ({ lang }) => lang), 'en');
    assert.deepEqual(await visit.complaints(), []);
  });
});
