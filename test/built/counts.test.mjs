/**
 * What the library does for 30 questions, 30 cards and 60 resources, in numbers that do not depend on the machine, against
 * budgets. What it sends is in scripts/sizes.mjs; how long it takes, in bench/.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, SHEET, startSite } from '../support/built.mjs';
import { keepCounts } from '../support/counts.mjs';

const QUESTIONS = 30;
const CARDS = 30;
const RESOURCES = 60;

const list = (count, item) => Array.from({ length: count }, (_, at) => item(at + 1));

const MARKUP = {
  faq: list(QUESTIONS, (at) => `<details><summary>Question ${at}?</summary><p>Answer ${at}.</p></details>`).join(''),
  'group-list': list(
    CARDS,
    (at) => `<voix-group-card year="2018" partners="One, Two"><h3>Group ${at}</h3><p>About ${at}.</p></voix-group-card>`,
  ).join(''),
  'resource-list': `<ul>${list(
    RESOURCES,
    (at) => `<li data-kind="guide" data-format="PDF" data-bytes="273000"><a href="/r${at}">Resource ${at}</a></li>`,
  ).join('')}</ul>`,
};
const DOCUMENT = {
  faq: { items: list(QUESTIONS, (at) => ({ id: `q${at}`, question: `Question ${at}?`, answer: `Answer ${at}.` })) },
  groups: { items: list(CARDS, (at) => ({ id: `g${at}`, name: `Group ${at}`, year: 2018, body: `About ${at}.` })) },
  resources: {
    items: list(RESOURCES, (at) => ({
      id: `r${at}`,
      title: `Resource ${at}`,
      url: `/r${at}`,
      kind: 'guide',
      format: 'PDF',
      bytes: 273000,
    })),
  },
};
const NAMES = Object.keys(MARKUP);
const tags = (inside) => NAMES.map((name) => `<voix-${name}${inside[name] ?? ''}</voix-${name}>`).join('');
const asMarkup = tags(Object.fromEntries(NAMES.map((name) => [name, `>${MARKUP[name]}`])));
const asDocument = tags(Object.fromEntries(NAMES.map((name) => [name, ' src="/counted.json">'])));

/** Up to here: for the page as it opens, and for one change of it. */
const BUDGETS = {
  'HTML inside': {
    body: asMarkup,
    // The page, voix.css, voix.js, the part for the search.
    requests: 4,
    opening: {
      updates: { 'voix-faq': 1, 'voix-group-card': CARDS, 'voix-group-list': 1, 'voix-resource-list': 2 },
      ...{ added: 705, removed: 0, written: 1, listeners: 11, observers: CARDS + 7, formatters: 0, styles: 13_000 },
    },
    language: {
      updates: { 'voix-faq': 1, 'voix-group-card': CARDS, 'voix-group-list': 1, 'voix-resource-list': 1 },
      ...{ added: 0, removed: 0, written: 70 },
    },
    opened: { updates: {}, added: 0, removed: 0, written: 0 },
  },
  'a document by address': {
    body: asDocument,
    // The same, and the document.
    requests: 5,
    opening: {
      updates: { 'voix-faq': 3, 'voix-group-list': 3, 'voix-resource-list': 4 },
      ...{ added: 2730, removed: 18, written: 0, listeners: 11, observers: 7, formatters: 0, styles: 13_000 },
    },
    language: {
      updates: { 'voix-faq': 1, 'voix-group-list': 1, 'voix-resource-list': 1 },
      ...{ added: 0, removed: 0, written: 130 },
    },
    opened: { updates: { 'voix-faq': 1 }, added: 0, removed: 0, written: 2 },
  },
};

const site = await startSite({ pages: { '/counted.json': { body: JSON.stringify(DOCUMENT) } } });

const take = async (visit) => {
  await visit.quiet();
  return visit.page.evaluate(() => window.takeCounts());
};

/** A page at rest, and what it took to get there. The script comes when all is read: what comes first is chance otherwise. */
async function opening(t, body) {
  const visit = await site.visit(t, html(body, { head: SHEET }), { before: keepCounts });
  await visit.page.addScriptTag({ url: `${site.cdn}/voix/0/voix.js` });
  await visit.ready();
  // The reader comes to the last widget, and the search to its reader.
  await visit.page.keyboard.press('End');
  await visit.page.waitForFunction(() => document.querySelector('voix-resource-list').shadowRoot.querySelector('[type=search]'));
  return { visit, counts: await take(visit) };
}

/** What one change takes. */
async function changed(visit, change) {
  await visit.page.evaluate(change);
  return take(visit);
}

const toFrench = () => void (document.documentElement.lang = 'fr');
const openLast = () => {
  const faq = document.querySelector('voix-faq');
  const summaries = [faq, faq.shadowRoot].flatMap((root) => [...root.querySelectorAll('summary')]);
  summaries.at(-1).click();
};

/** Every count that is over its budget; a name that has none may have nothing. */
function over(budget, counts) {
  return Object.entries(counts).flatMap(([name, count]) =>
    typeof count === 'object' ? over(budget[name] ?? {}, count)
    : count > (budget[name] ?? 0) ? `${name}: ${count}, at most ${budget[name] ?? 0}`
    : [],
  );
}

/** Where the page is already, nothing is counted: the test would hold whatever the library did. */
const hasCounted = ({ updates }) => assert.ok(updates['voix-faq'] >= 1, 'nothing was counted');

describe('30 questions, 30 cards and 60 resources', { concurrency: 2 }, () => {
  for (const [form, budget] of Object.entries(BUDGETS)) {
    it(`take no more updates, nodes, listeners, observers and requests than their budgets: ${form}`, async (t) => {
      const { visit, counts } = await opening(t, budget.body);
      hasCounted(counts);
      assert.deepEqual(over(budget.opening, counts), []);
      const asked = visit.requests.filter((address) => !address.endsWith('/icon.svg'));
      assert.ok(asked.length <= budget.requests, `${asked.length} requests: ${asked.join(', ')}`);
    });

    it(`change their language in one update each, without a new node: ${form}`, async (t) => {
      const { visit } = await opening(t, budget.body);
      const counts = await changed(visit, toFrench);
      hasCounted(counts);
      assert.deepEqual(over(budget.language, counts), []);
    });

    it(`open an answer without work that grows with them: ${form}`, async (t) => {
      const { visit } = await opening(t, budget.body);
      const counts = await changed(visit, openLast);
      assert.equal(await visit.page.$$eval('>>> details[open]', ({ length }) => length), 1);
      assert.deepEqual(over(budget.opened, counts), []);
    });
  }
});
