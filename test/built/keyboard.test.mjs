/** Questions and answers by keyboard, by address and on paper. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attribute, BLOCKING, html, SCRIPT, startSite } from '../support/built.mjs';

const QUESTIONS = [1, 2, 3, 4].map((number) => ({
  id: `q${number}`,
  question: `Question ${number}`,
  answer: `Answer ${number} with [link ${number}](https://example.org/${number}).`,
}));
const inside = QUESTIONS.map(
  ({ id, question }, at) =>
    `<details id="${id}"><summary>${question}</summary><p id="answer${at + 1}">Answer ${at + 1} with <a href="https://example.org/">link ${at + 1}</a>.</p></details>`,
).join('');
const FORMS = {
  HTML: `<voix-faq>${inside}</voix-faq>`,
  'HTML in a div': `<div data-voix="faq">${inside}</div>`,
  JSON: `<voix-faq content="${attribute({ faq: { items: QUESTIONS } })}"></voix-faq>`,
  'JSON in a div': `<div data-voix="faq" data-content="${attribute({ faq: { items: QUESTIONS } })}"></div>`,
};
const PUSH = '<p style="height: 3000px">Far above.</p>';

const site = await startSite();

/** The words of what has focus, through shadow roots. */
const focused = ({ page }) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element === document.body ? '' : element.textContent.trim();
  });
/** Once the page has loaded and been painted: the browser's own way to a fragment takes focus away on its way. */
const focusedAtLast = async (visit) => {
  await visit.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return focused(visit);
};
async function tabs(visit, count) {
  const words = [];
  for (let at = 0; at < count; at++) {
    await visit.page.keyboard.press('Tab');
    words.push(await focused(visit));
  }
  return words;
}
/** Resolves once the answers that can be read are these. */
const answers = (visit, ...numbers) =>
  visit.page.waitForFunction(
    (expected) =>
      [1, 2, 3, 4].filter((number) => window.seen.text(document.body).includes(`Answer ${number}`)).join() === expected,
    {},
    numbers.join(),
  );

for (const [form, widget] of Object.entries(FORMS)) {
  describe(`questions as ${form}`, { concurrency: 2 }, () => {
    it('are reached, opened and closed by key, and closed answers are not reached', async (t) => {
      const visit = await (await site.visit(t, html(widget))).ready();
      const { keyboard } = visit.page;
      assert.deepEqual(await tabs(visit, 4), ['Expand all', 'Collapse all', 'Question 1', 'Question 2']);
      await keyboard.press('Enter');
      await answers(visit, 2);
      assert.equal(await focused(visit), 'Question 2');
      assert.deepEqual(await tabs(visit, 3), ['link 2', 'Question 3', 'Question 4']);
      await keyboard.press('Space');
      await answers(visit, 2, 4);
      await keyboard.press('Space');
      await answers(visit, 2);
      assert.deepEqual(await tabs(visit, 1), ['']);
      await keyboard.press('Enter');
      await answers(visit, 2);
    });

    it('open and close all at once', async (t) => {
      const visit = await (await site.visit(t, html(widget))).ready();
      await tabs(visit, 1);
      await visit.page.keyboard.press('Enter');
      await answers(visit, 1, 2, 3, 4);
      await tabs(visit, 1);
      await visit.page.keyboard.press('Space');
      await answers(visit);
    });

    for (const [when, head] of Object.entries({ 'a late script': SCRIPT, 'a script in the head': BLOCKING })) {
      it(`are opened by the address, on arrival and later, and take focus: ${when}`, async (t) => {
        const visit = await (await site.visit(t, html(PUSH + widget + PUSH, { head }), { hash: '#q3' })).ready();
        await answers(visit, 3);
        await visit.page.waitForFunction(() => window.scrollY > 2000);
        assert.equal(await focusedAtLast(visit), 'Question 3');
        const entries = await visit.page.evaluate(() => window.history.length);
        await visit.page.evaluate(() => (location.hash = '#q1'));
        await answers(visit, 1, 3);
        assert.equal(await focusedAtLast(visit), 'Question 1');
        // The page's own change is one entry; the widget adds none.
        assert.equal(await visit.page.evaluate(() => window.history.length), entries + 1);
        assert.deepEqual(await visit.complaints(), []);
      });
    }

    it('stay as they are where the page cancels the change', async (t) => {
      const visit = await (await site.visit(t, html(PUSH + widget))).ready();
      await visit.page.evaluate(() => {
        window.asked = [];
        document.addEventListener('voix-toggle', (event) => {
          event.preventDefault();
          window.asked.push(`${event.open} ${event.questionId} ${event.question} ${event.target.localName}`);
        });
      });
      await tabs(visit, 3);
      await visit.page.keyboard.press('Enter');
      await visit.page.evaluate(() => (location.hash = '#q2'));
      await visit.page.waitForFunction(() => window.asked.length === 2);
      await answers(visit);
      const host = widget.startsWith('<div') ? 'div' : 'voix-faq';
      assert.deepEqual(await visit.page.evaluate(() => window.asked), [
        `true q1 Question 1 ${host}`,
        `true q2 Question 2 ${host}`,
      ]);
    });

    it('are all answered on paper', async (t) => {
      const visit = await (await site.visit(t, html(widget))).ready();
      const heights = async () => {
        const all = await visit.page.$$('>>> details');
        return Promise.all(all.map((details) => details.evaluate(({ offsetHeight }) => offsetHeight)));
      };
      const closed = await heights();
      await visit.page.emulateMediaType('print');
      const printed = await heights();
      await visit.page.emulateMediaType('screen');
      // A line of text more, at least.
      assert.ok(
        printed.length === 4 && printed.every((height, at) => height > closed[at] + 15),
        `${closed}, on paper ${printed}`,
      );
    });
  });
}

describe('the address', { concurrency: 2 }, () => {
  for (const form of ['HTML', 'HTML in a div']) {
    it(`opens the question whose answer holds what it names: ${form}`, async (t) => {
      const visit = await (await site.visit(t, html(PUSH + FORMS[form]), { hash: '#answer4' })).ready();
      await answers(visit, 4);
      await visit.page.waitForFunction(() => window.scrollY > 2000);
      assert.equal(await focusedAtLast(visit), 'Question 4');
    });
  }

  it('opens what comes late, and only as long as the reader has done nothing', async (t) => {
    const page = html(PUSH + FORMS.JSON.replace(/ content="[^"]*"/, ' src="/late.json"'));
    for (const acts of [false, true]) {
      let answer;
      const asked = new Promise((done) => {
        site.pages['/late.json'] = (_, response) =>
          done((answer = () => response.end(JSON.stringify({ faq: { items: QUESTIONS } }))));
      });
      const visit = await site.visit(t, page, { hash: '#q2' });
      await asked;
      if (acts) await visit.page.keyboard.press('Tab');
      answer();
      await visit.ready();
      await (acts ? answers(visit) : answers(visit, 2));
      assert.equal(await focusedAtLast(visit), acts ? '' : 'Question 2');
    }
  });

  it('that names nothing here moves nothing', async (t) => {
    const visit = await (await site.visit(t, html(PUSH + FORMS.HTML), { hash: '#%E0%A4%A' })).ready();
    await answers(visit);
    assert.equal(await focused(visit), '');
    assert.equal(await visit.page.evaluate(() => window.scrollY), 0);
    assert.deepEqual(await visit.complaints(), []);
  });
});
