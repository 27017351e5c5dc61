/** The source page, rebuilt from one tag and from single widgets, in French and in English: every fact of it is there. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startSite } from '../support/built.mjs';
import { readDemo } from '../support/demo.mjs';
import { FACTS } from './facts.mjs';

const PAGES = [
  { name: 'page.fr.html', language: 'fr', from: 'one tag, in French' },
  { name: 'page.en.html', language: 'en', from: 'one tag, in English' },
  { name: 'fr.html', language: 'fr', from: 'single widgets, in French' },
  { name: 'en.html', language: 'en', from: 'single widgets, in English' },
];
const BANNER = {
  fr: ['Démonstration.', 'n’est affiliée à aucun des organismes'],
  en: ['Demonstration.', 'is not affiliated with any of the organizations', 'The English text is a draft.'],
};
/** What is on show below the facts, and the words around it. */
const FICTIONAL = {
  fr: ['Ces lignes sont fictives', 'Une survivante, personnage fictif', 'Cette page parle d’abus', 'Quitter cette page'],
  en: ['These lines are fictional', 'A survivor, fictional character', 'This page deals with', 'Leave this page'],
};
/** Parts of the page, by the first words of each, in the order of the contract. */
const IN_ORDER = {
  fr: [
    'Des groupes de défense',
    'Les groupes ',
    'Questions et réponses',
    'Ressources ',
    'Repères ',
    'Exemple de citation',
    'Lignes d’aide',
    'Cette page parle d’abus',
    'Quitter cette page',
    'français English',
  ],
  en: [
    'Survivor advocacy groups',
    'The groups ',
    'Questions and answers',
    'Resources ',
    'Milestones ',
    'Example quotation',
    'Help lines',
    'This page deals with',
    'Leave this page',
    'français English',
  ],
};

const site = await startSite();

/** In the page: every link that is shown, in shadow roots as well, and whether it is in an answer. */
function allLinks() {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  return all(document)
    .filter((one) => one.localName === 'a')
    .map((one) => ({
      words: one.textContent.replace(/\s+/g, ' ').trim(),
      href: one.href,
      within:
        one.closest('details') ? 'answer'
        : one.closest('li[id]') ? 'item'
        : '',
    }));
}

for (const { name, language, from } of PAGES) {
  describe(`the source page from ${from}`, () => {
    const closing = [];
    after(() => Promise.all(closing.map((close) => close())));
    let visit;
    /** Visited once for all tests of it. */
    const visited = () => (visit ??= readDemo(site, { after: (close) => closing.push(close) }, name));

    it('comes from the built file on another origin, and stands under the banner', async () => {
      const { page } = await visited();
      const scripts = await page.$$eval('script', (scripts) => scripts.map(({ src }) => src));
      assert.deepEqual(scripts, [`${site.cdn}/voix/0/voix.js`]);
      assert.notEqual(new URL(page.url()).origin, site.cdn);
      const banner = await (await visited()).text('.banner');
      for (const words of BANNER[language]) assert.ok(banner.includes(words), banner);
    });

    for (const { fact, [language]: phrases } of FACTS) {
      it(`says fact ${fact}`, async () => {
        const text = await (await visited()).text('main');
        for (const phrase of phrases) assert.ok(text.includes(phrase), `"${phrase}" is not in: ${text}`);
      });
    }

    it('leads from two answers to the resource that they name', async () => {
      const links = await (await visited()).page.evaluate(allLinks);
      const answers = links.filter(({ within }) => within === 'answer');
      const resources = links.filter(({ within }) => within === 'item').map(({ href }) => href);
      assert.equal(answers.length, 2, JSON.stringify(links));
      for (const [at, { words, href }] of answers.entries()) {
        const [phrase] = FACTS[at ? 12 : 10][language];
        assert.ok(words.includes(phrase), words);
        assert.ok(resources.includes(href), href);
      }
    });

    it('shows what is fictional as such', async () => {
      const text = await (await visited()).text('main');
      for (const phrase of FICTIONAL[language]) assert.ok(text.includes(phrase), `"${phrase}" is not in: ${text}`);
    });

    if (!name.startsWith('page.')) return;
    it('is one tag, with every part in its order', async () => {
      const { page } = await visited();
      const tags = await page.$$eval('main *', (all) => all.map(({ localName }) => localName).filter((one) => one.includes('-')));
      assert.deepEqual(tags, ['voix-page']);
      const text = await (await visited()).text('main');
      const places = IN_ORDER[language].map((words) => text.indexOf(words));
      assert.ok(!places.includes(-1), `${places}: ${text}`);
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
        text,
      );
    });
  });
}
