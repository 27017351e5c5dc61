/** A language for each widget: from its own lang, from what it stands in, from the script tag, and live. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { DIST, ROOT } from '../../scripts/paths.mjs';
import { attribute, html, SCRIPT, startSite } from '../support/built.mjs';

const { version: VERSION } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
const QUESTION = { fr: 'Une question', en: 'A question', ar: 'سؤال' };
const CONTENT = attribute({
  faq: { items: Array(4).fill({ question: QUESTION, answer: { fr: 'Oui.', en: 'Yes.', ar: 'نعم.' } }) },
});
/** The library's own words beside the content's: which language both are in. */
const IN = {
  fr: ['Tout ouvrir', QUESTION.fr],
  en: ['Expand all', QUESTION.en],
};
/** A widget, and the same as a div. */
const faq = (attributes = '') => `<voix-faq ${attributes} content="${CONTENT}"></voix-faq>`;
const div = (attributes = '') => `<div data-voix="faq" ${attributes} data-content="${CONTENT}"></div>`;

/** What is understood of a `lang`: where it is nonsense, the browser's language holds. */
const ODD = {
  fr_FR: 'fr fr-FR',
  FR: 'fr fr',
  ' fr-ca ': 'fr fr-CA',
  '': 'en en-US',
  français: 'en en-US',
  ['x'.repeat(5000)]: 'en en-US',
};

const site = await startSite();

/** Which language each widget of the page is in: the words that it shows, and how it marks them. */
const languages = async ({ page }) =>
  page.$$eval(
    'voix-faq,[data-voix]',
    (widgets, words) =>
      widgets.map((widget) => {
        const text = window.seen.text(widget);
        const language = Object.keys(words).find((language) => words[language].every((word) => text.includes(word)));
        return `${language} ${widget.shadowRoot.querySelector('.box').lang}`;
      }),
    IN,
  );

const loaded = async (t, body, options) => (await site.visit(t, html(body, options))).ready();
const tag = (attributes) => SCRIPT.replace('<script', `<script ${attributes}`);

describe('the language of a widget', { concurrency: 2 }, () => {
  it('is its own: French and English on one page [3.1.2] [S18]', async (t) => {
    const visit = await loaded(t, faq('lang="fr"') + faq('lang="en"') + div('lang="fr-CA"') + div('data-lang="en-CA"'), {
      lang: 'de',
    });
    assert.deepEqual(await languages(visit), ['fr fr', 'en en', 'fr fr-CA', 'en en-CA']);
    assert.deepEqual(await visit.complaints(), []);
  });

  it('follows the page at once, where it is not its own', async (t) => {
    const body = faq() + div() + faq('lang="en"') + `<section lang="en">${faq()}${div()}</section>` + `<div id="host"></div>`;
    const visit = await loaded(t, body);
    await visit.page.$eval('#host', (host, text) => (host.attachShadow({ mode: 'open' }).innerHTML = text), faq());
    const deep = () => visit.page.$eval('#host', ({ shadowRoot }) => window.seen.text(shadowRoot.firstElementChild));
    await visit.page.evaluate(() => (document.documentElement.lang = 'fr-CA'));
    await visit.page.waitForFunction((words) => window.seen.text(document.querySelector('#host')).includes(words), {}, IN.fr[0]);
    assert.ok((await deep()).includes(IN.fr[1]));
    assert.deepEqual(await languages(visit), ['fr fr-CA', 'fr fr-CA', 'en en', 'en en', 'en en']);
    await visit.page.evaluate(() => {
      document.documentElement.lang = 'en-CA';
      document.querySelector('section').lang = 'fr';
    });
    await visit.page.waitForFunction((words) => window.seen.text(document.querySelector('#host')).includes(words), {}, IN.en[0]);
    assert.deepEqual(await languages(visit), ['en en-CA', 'en en-CA', 'en en', 'fr fr', 'fr fr']);
  });

  it('is understood where the tag is odd, and what the page wrote stays [3.1.1] [E33]', async (t) => {
    const odd = Object.keys(ODD);
    const body = odd.map((lang) => `<section lang="${lang}">${faq()}${div()}</section>`).join('');
    const visit = await (await site.visit(t, html(body, { lang: null }))).ready(2 * odd.length);
    assert.deepEqual(
      await languages(visit),
      Object.values(ODD).flatMap((language) => [language, language]),
    );
    assert.deepEqual(await visit.page.$$eval('section', (all) => all.map((section) => section.getAttribute('lang'))), odd);
    assert.deepEqual(await visit.complaints(), []);
  });

  it('comes from the script tag where the page has none', async (t) => {
    const visit = await loaded(t, faq() + div() + faq('lang="en"'), { lang: null, head: tag('data-lang="fr-CA"') });
    assert.deepEqual(await languages(visit), ['fr fr-CA', 'fr fr-CA', 'en en']);
  });

  it('comes from the browser where nobody says', async (t) => {
    const visit = await loaded(t, faq(), { lang: null });
    assert.deepEqual(await languages(visit), ['en en-US']);
  });
});

const catalogues = ({ requests }) => requests.filter((address) => address.includes('/locales/'));

describe('a catalogue that nobody has reviewed', { concurrency: 2 }, () => {
  for (const [language, asked, words] of [
    ['ar', 'ar', 'فتح الكل'],
    ['de', 'de-AT', 'Alle öffnen'],
    ['es', 'es-MX', 'Abrir todo'],
    ['pl', 'pl', 'Rozwiń wszystko'],
    ['pt-BR', 'pt', 'Abrir tudo'],
    ['uk', 'uk-UA', 'Розгорнути все'],
    ['en-XA', 'en-XA', /[^\p{ASCII}]/u],
  ]) {
    it(`${language} is loaded from the exact release for ${asked} where drafts are asked for and a widget needs it`, async (t) => {
      const visit = await loaded(t, faq('lang="en"') + faq(`lang="${asked}"`), { head: tag('data-drafts') });
      await visit.page.waitForFunction(
        (lang) => document.querySelectorAll('voix-faq')[1].shadowRoot.querySelector('.box').lang === lang,
        {},
        asked,
      );
      assert.deepEqual(catalogues(visit), [`${site.cdn}/voix/${VERSION}/locales/${language}.js`]);
      const text = await visit.page.evaluate(() =>
        window.seen.text(document.querySelectorAll('voix-faq')[1].shadowRoot.querySelector('[part=tools]')),
      );
      assert.match(text, new RegExp(words), text);
      assert.deepEqual(await visit.complaints(), []);
    });
  }

  it('is asked for by each language that has translations of its own, French excepted', async (t) => {
    const { targetLocales } = JSON.parse(await readFile(`${ROOT}lit-localize.json`, 'utf8'));
    const drafts = targetLocales.filter((language) => language !== 'fr');
    const visit = await loaded(t, targetLocales.map((language) => faq(`lang="${language}"`)).join(''), {
      head: tag('data-drafts'),
    });
    for (const language of drafts) {
      await visit.page.waitForFunction(
        (lang) => document.querySelector(`voix-faq[lang="${lang}"]`).shadowRoot.querySelector('.box').lang === lang,
        {},
        language,
      );
    }
    assert.deepEqual(
      catalogues(visit).sort(),
      drafts.map((language) => `${site.cdn}/voix/${VERSION}/locales/${language}.js`).sort(),
    );
    assert.deepEqual(await visit.complaints(), []);
  });

  it('is not asked for where drafts are not, and content is still in the reader’s language', async (t) => {
    const visit = await loaded(t, faq('lang="ar"') + div('lang="ar"'));
    await visit.quiet();
    const text = await visit.text();
    assert.ok(text.includes(QUESTION.ar) && text.includes('Expand all'), text);
    assert.deepEqual(catalogues(visit), []);
    const marks = await visit.page.$eval('voix-faq', ({ shadowRoot }) =>
      ['.box', 'summary :lang(ar)']
        .map((selector) => shadowRoot.querySelector(selector))
        .map(({ lang, dir }) => `${lang} ${dir}`),
    );
    assert.deepEqual(marks, ['en rtl', 'ar rtl']);
    assert.deepEqual(await visit.complaints(), []);
  });

  it('leaves English on a page that does not ask for drafts, whatever its language', async (t) => {
    const tags = ['de-AT', 'es', 'pl', 'pt', 'uk-UA'];
    const visit = await loaded(t, tags.map((language) => faq(`lang="${language}"`)).join(''));
    await visit.quiet();
    const tools = await visit.page.$$eval('voix-faq', (widgets) =>
      widgets.map(({ shadowRoot }) => window.seen.text(shadowRoot.querySelector('[part=tools]'))),
    );
    assert.equal(tools.length, tags.length);
    for (const text of tools) assert.match(text, /^Expand all\s+Collapse all$/);
    assert.deepEqual(catalogues(visit), []);
  });

  it('is not asked for where no widget needs it', async (t) => {
    const visit = await loaded(t, faq('lang="fr"') + faq('lang="en"'), { head: tag('data-drafts') });
    await visit.quiet();
    assert.deepEqual(catalogues(visit), []);
  });

  it('that cannot be loaded leaves English words, and says so', async (t) => {
    // A folder with the script alone.
    site.pages['/elsewhere/voix.js'] = { body: await readFile(`${DIST}voix.js`) };
    const visit = await loaded(t, faq('lang="ar"'), { head: '<script src="/elsewhere/voix.js" data-drafts></script>' });
    await visit.quiet();
    const text = await visit.text();
    assert.ok(text.includes(QUESTION.ar) && text.includes('Expand all'), text);
    const said = visit.messages.filter((message) => message.includes('[voix]'));
    assert.equal(said.length, 1, visit.messages.join('\n'));
    assert.match(said[0], /^error: \[voix\] messages for ar: expected a catalogue/);
    assert.deepEqual(visit.errors, []);
  });
});

describe('the release', () => {
  it('is found by its own address, not by the page’s base [E20]', async (t) => {
    const head = `<base href="${site.cdn}/somewhere/else/">${tag('data-drafts')}`;
    const visit = await loaded(t, faq('lang="ar"'), { head });
    await visit.shows('فتح الكل');
    assert.deepEqual(catalogues(visit), [`${site.cdn}/voix/${VERSION}/locales/ar.js`]);
  });
});
