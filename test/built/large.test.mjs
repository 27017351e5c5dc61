/** Content that is very large or very deep: the page answers all the same, and what is right is shown. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startSite } from '../support/built.mjs';
import { prepared, unharmed } from '../support/hostile-page.mjs';

const site = await startSite();

const LEVELS = 20_000;
const nested = (open, inner, close) => open.repeat(LEVELS) + inner + close.repeat(LEVELS);
const MEGABYTE = '<b>'.repeat(333_334);
const items = (count) => Array.from({ length: count }, (_, at) => ({ question: `Question ${at}`, answer: `Answer ${at}.` }));

/** Documents as JSON, with what is shown of them in spite of all. */
const LARGE = {
  'a megabyte of unclosed markup in one text': [
    JSON.stringify({
      faq: { items: [{ question: 'Before', answer: MEGABYTE }, { question: MEGABYTE, answer: 'x' }, ...items(1)] },
    }),
    'Question 0',
  ],
  'megabytes of marks of rich text': [
    JSON.stringify({
      faq: {
        items: ['**', '[', '*', '](', '- a\n', '\n\n']
          .map((mark) => ({ question: 'Marks', answer: mark.repeat(500_000 / mark.length) }))
          .concat(items(1)),
      },
    }),
    'Question 0',
  ],
  'thousands of levels of lists': [
    `{"faq":{"items":[{"question":${nested('[', '', ']')},"answer":"x"},{"question":"Deep","answer":"x"}]}}`,
    'Deep',
  ],
  'thousands of levels of objects': [
    `{"faq":{"items":[{"question":"Deep","answer":"x","seeAlso":${nested('{"a":', '1', '}')}}]}}`,
    'Deep',
  ],
  'thousands of marks on one letter': [
    JSON.stringify({ faq: { items: [{ question: `a${'\u0301'.repeat(100_000)}`, answer: 'x' }, ...items(1)] } }),
    'Question 0',
  ],
  'ten thousand items': [JSON.stringify({ faq: { items: items(10_000) } }), 'Question 9999'],
  'ten thousand items that are wrong': [
    JSON.stringify({ faq: { items: [...Array(10_000).fill({ question: 12 }), ...items(1)] } }),
    'Question 0',
  ],
  'ten thousand keys': [
    JSON.stringify({ faq: { items: items(1), ...Object.fromEntries(items(10_000).map((_, at) => [`key${at}`, at])) } }),
    'Question 0',
  ],
};

describe('large and deep content', () => {
  for (const [what, [text, shown]] of Object.entries(LARGE)) {
    site.pages[`/${what.replaceAll(' ', '-')}.json`] = { body: text };
    it(`does not freeze the page: ${what}`, async (t) => {
      const visit = await prepared(site, t);
      await visit.page.evaluate(
        (src) => {
          const { tag } = window.tools;
          document.querySelector('main').replaceChildren(tag('faq', { src }));
        },
        `/${what.replaceAll(' ', '-')}.json`,
      );
      await visit.page.waitForFunction(
        (words) =>
          [...(document.querySelector('voix-faq').shadowRoot?.querySelectorAll('summary') ?? [])].some((one) =>
            one.textContent.includes(words),
          ),
        {},
        shown,
      );
      await unharmed(site, visit);
    });
  }

  it('of more than 5 MB is refused and leaves the HTML inside', async (t) => {
    site.pages['/huge.json'] = { body: JSON.stringify({ faq: { items: items(1) }, $more: 'x'.repeat(5_000_000) }) };
    const visit = await prepared(site, t);
    await visit.page.evaluate(() => {
      const faq = Object.assign(window.tools.tag('faq', { src: '/huge.json' }), { textContent: 'The page’s own words.' });
      document.querySelector('main').append(faq);
    });
    await visit.page.waitForFunction(() => window.seen.faults.length);
    assert.match((await visit.faults())[0].expected, /at most 5000000 bytes/);
    assert.equal(await visit.text(), 'The page’s own words.');
    await unharmed(site, visit);
  });
});
