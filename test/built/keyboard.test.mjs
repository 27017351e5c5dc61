/** Questions and answers by keyboard, by address and on paper. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attribute, BLOCKING, html, RELEASE, SCRIPT, startSite } from '../support/built.mjs';

const NUMBERS = [1, 2, 3, 4];
const QUESTIONS = NUMBERS.map((number) => ({
  id: `q${number}`,
  question: `Question ${number}`,
  answer: `Answer ${number} with [link ${number}](https://example.org/${number}).`,
}));
const answer = (number) =>
  `<p id="answer${number}">Answer ${number} with <a id="link${number}" href="https://example.org/">link ${number}</a>.</p>`;
const details = QUESTIONS.map(
  ({ id, question }, at) => `<details id="${id}"><summary>${question}</summary>${answer(at + 1)}</details>`,
).join('');
const headings = QUESTIONS.map(({ id, question }, at) => `<h3 id="${id}">${question}</h3>${answer(at + 1)}`).join('');
const document = { faq: { items: QUESTIONS } };
const FORMS = {
  '<details>': `<voix-faq>${details}</voix-faq>`,
  '<details> in a div': `<div data-voix="faq">${details}</div>`,
  headings: `<voix-faq>${headings}</voix-faq>`,
  'headings in a div': `<div data-voix="faq">${headings}</div>`,
  JSON: `<voix-faq content="${attribute(document)}"></voix-faq>`,
  'JSON in a div': `<div data-voix="faq" data-content="${attribute(document)}"></div>`,
};
const MARKUP = Object.keys(FORMS).filter((form) => !form.startsWith('JSON'));
const PUSH = '<p style="height: 3000px">Far above.</p>';
/** Questions that can be reached by scrolling only, and be scrolled to the very top. */
const far = (widget) => PUSH + widget + PUSH;

const site = await startSite();

/** What has focus, through shadow roots: its words, and where it begins, in pixels below the upper edge of the window. */
const focus = ({ page }) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return { words: element === document.body ? '' : window.seen.text(element), top: element.getBoundingClientRect().top };
  });
const focused = async (visit) => (await focus(visit)).words;
/** Once the page has been drawn: on its own way to a fragment, the browser takes focus away at the end. */
async function focusedAtLast(visit) {
  await visit.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return focused(visit);
}
/** What has focus after each of some presses of a key. */
async function presses(visit, key, count) {
  const words = [];
  for (let at = 0; at < count; at++) {
    await visit.page.keyboard.press(key);
    words.push(await focused(visit));
  }
  return words;
}
/** Resolves once the answers that can be read are these. */
const answers = (visit, ...numbers) =>
  visit.page.waitForFunction(
    (all, expected) => all.filter((one) => window.seen.text(document.body).includes(`Answer ${one}`)).join() === expected,
    {},
    NUMBERS,
    numbers.join(),
  );
/** Resolves once this question has focus and stands at the upper edge of the window. */
async function arrives(visit, number) {
  await visit.page.waitForFunction(() => window.scrollY > 2000);
  assert.equal(await focusedAtLast(visit), `Question ${number}`);
  const { top } = await focus(visit);
  assert.ok(top > -1 && top < 60, `Question ${number} at ${top}`);
}
/** A path that is answered when the test says so. @returns what answers it, once it was asked for */
function later(path, body, type) {
  return new Promise((asked) => {
    site.pages[path] = (_, response) => {
      response.setHeader('content-type', type);
      asked(() => response.end(body));
    };
  });
}

for (const [form, widget] of Object.entries(FORMS)) {
  describe(`questions as ${form}`, { concurrency: 2 }, () => {
    it('are reached, opened and closed by key, and closed answers are not reached [2.1.1] [2.4.3] [S17]', async (t) => {
      const page = html(`<p><a href="/before">Before</a></p>${widget}<p><a href="/after">After</a></p>`);
      const visit = await (await site.visit(t, page)).ready();
      const { keyboard } = visit.page;
      const closed = ['Before', 'Expand all', 'Collapse all', 'Question 1', 'Question 2'];
      assert.deepEqual(await presses(visit, 'Tab', closed.length), closed);
      await keyboard.press('Enter');
      await answers(visit, 2);
      assert.equal(await focused(visit), 'Question 2');
      assert.deepEqual(await presses(visit, 'Tab', 3), ['link 2', 'Question 3', 'Question 4']);
      await keyboard.press('Space');
      await answers(visit, 2, 4);
      assert.deepEqual(await presses(visit, 'Tab', 2), ['link 4', 'After']);
      await keyboard.down('Shift');
      const back = ['link 4', 'Question 4', 'Question 3', 'link 2', 'Question 2'];
      assert.deepEqual(await presses(visit, 'Tab', back.length), back);
      await keyboard.press('Enter');
      await answers(visit, 4);
      assert.deepEqual(await presses(visit, 'Tab', 4), ['Question 1', 'Collapse all', 'Expand all', 'Before']);
      await keyboard.up('Shift');
    });

    it('open and close all at once [2.1.1]', async (t) => {
      const visit = await (await site.visit(t, html(widget))).ready();
      await presses(visit, 'Tab', 1);
      await visit.page.keyboard.press('Enter');
      await answers(visit, 1, 2, 3, 4);
      await presses(visit, 'Tab', 1);
      await visit.page.keyboard.press('Space');
      await answers(visit);
      assert.equal(await focused(visit), 'Collapse all');
    });

    for (const [when, head] of Object.entries({ 'a late script': SCRIPT, 'a script in the head': BLOCKING })) {
      it(`are opened by the address, on arrival and later, and take focus: ${when} [S16]`, async (t) => {
        const visit = await (await site.visit(t, html(far(widget), { head }), { hash: '#q3', fresh: true })).ready();
        await answers(visit, 3);
        await arrives(visit, 3);
        const entries = await visit.page.evaluate(() => window.history.length);
        await visit.page.evaluate(() => (location.hash = '#q1'));
        await answers(visit, 1, 3);
        await arrives(visit, 1);
        // The page's own change is one entry; the widget adds none.
        assert.equal(await visit.page.evaluate(() => window.history.length), entries + 1);
        assert.deepEqual(await visit.complaints(), []);
      });
    }

    it('stay as they are where the page cancels the change', async (t) => {
      const visit = await (await site.visit(t, html(far(widget)))).ready();
      await visit.page.evaluate(() => {
        window.asked = [];
        document.addEventListener('voix-toggle', (event) => {
          event.preventDefault();
          window.asked.push(`${event.open} ${event.questionId} ${event.question} ${event.target.localName}`);
        });
      });
      await presses(visit, 'Tab', 3);
      await visit.page.keyboard.press('Enter');
      await visit.page.keyboard.press('Space');
      await visit.page.evaluate(() => (location.hash = '#q2'));
      await visit.page.waitForFunction(() => window.asked.length === 3);
      await answers(visit);
      assert.notEqual(await focusedAtLast(visit), 'Question 2');
      const host = widget.startsWith('<div') ? 'div' : 'voix-faq';
      assert.deepEqual(await visit.page.evaluate(() => window.asked), [
        `true q1 Question 1 ${host}`,
        `true q1 Question 1 ${host}`,
        `true q2 Question 2 ${host}`,
      ]);
    });

    it('are all answered on paper [E35]', async (t) => {
      const visit = await (await site.visit(t, html(widget))).ready();
      const heights = async () => {
        const all = await visit.page.$$('>>> details');
        return Promise.all(all.map((one) => one.evaluate(({ offsetHeight }) => offsetHeight)));
      };
      const closed = await heights();
      await visit.page.emulateMediaType('print');
      const printed = await heights();
      assert.equal(await visit.page.$('>>> [part=tools]').then((tools) => tools.isVisible()), false);
      await visit.page.emulateMediaType('screen');
      // A line of text more, at least.
      assert.ok(
        printed.length === 4 && printed.every((height, at) => height > closed[at] + 15),
        `${closed}, on paper ${printed}`,
      );
      assert.deepEqual(await heights(), closed);
    });
  });
}

describe('the address', { concurrency: 2 }, () => {
  for (const form of MARKUP) {
    it(`opens the question whose answer holds what it names: ${form} [E34]`, async (t) => {
      const visit = await (await site.visit(t, html(far(FORMS[form])), { hash: '#answer4' })).ready();
      await answers(visit, 4);
      await visit.page.waitForFunction(() => window.scrollY > 2000);
      assert.equal(await focusedAtLast(visit), 'Question 4');
    });

    it(`leaves focus to what it names where that takes it: ${form}`, async (t) => {
      const visit = await (await site.visit(t, html(far(FORMS[form])), { hash: '#link4' })).ready();
      await answers(visit, 4);
      assert.equal(await focusedAtLast(visit), 'link 4');
    });
  }

  it('gives focus to a question of an open list', async (t) => {
    const list = FORMS.JSON.replace('>', ' mode="list">');
    const visit = await (await site.visit(t, html(far(list)), { hash: '#q3' })).ready();
    await visit.page.waitForFunction(() => window.scrollY > 2000);
    assert.match(await focusedAtLast(visit), /^Question 3 Answer 3/);
    assert.deepEqual(await presses(visit, 'Tab', 1), ['link 3']);
  });

  for (const acts of [false, true]) {
    const after = acts ? 'no more once the reader has done something' : 'all the same';

    it(`opens what comes late: ${after}`, async (t) => {
      const path = `/late-${acts}.json`;
      const asked = later(path, JSON.stringify(document), 'application/json');
      const visit = await site.visit(t, html(far(`<voix-faq src="${path}"></voix-faq>`)), { hash: '#q2' });
      const give = await asked;
      if (acts) await visit.page.keyboard.press('Tab');
      give();
      await visit.ready();
      await (acts ? answers(visit) : answers(visit, 2));
      if (!acts) return arrives(visit, 2);
      assert.equal(await focusedAtLast(visit), '');
      assert.equal(await visit.page.evaluate(() => window.scrollY), 0);
    });

    it(`moves focus where the page comes in pieces: ${after}`, async (t) => {
      const path = `/slow-${acts}.js`;
      const asked = later(path, '', 'text/javascript');
      // The second script keeps the page from being complete; at its end the browser goes its own way.
      const head = ` <script defer src="${RELEASE}voix.js"></script><script defer src="${path}"></script>`;
      const visit = await site.visit(t, html(far(FORMS['<details>']), { head }), {
        hash: '#q3',
        waitUntil: [],
      });
      await visit.ready();
      await answers(visit, 3);
      const give = await asked;
      assert.equal(await focusedAtLast(visit), 'Question 3');
      if (acts) assert.deepEqual(await presses(visit, 'Tab', 2), ['link 3', 'Question 4']);
      give();
      await visit.page.waitForFunction(() => document.readyState === 'complete');
      assert.equal(await focusedAtLast(visit), acts ? '' : 'Question 3');
    });
  }

  for (const form of ['<details>', 'headings', 'JSON']) {
    it(`moves focus in a tab that the reader comes to later: ${form}`, async (t) => {
      const visit = await site.visit(t, '/icon.svg', { windows: true });
      await visit.page.emulateFocusedPage(false);
      const other = await visit.page.browserContext().newPage();
      await other.bringToFront();
      await visit.page.goto(`${site.site}${site.publish(html(far(FORMS[form])))}#q3`);
      await visit.ready();
      await answers(visit, 3);
      assert.equal(await visit.page.evaluate(() => document.visibilityState), 'hidden');
      await visit.page.bringToFront();
      await arrives(visit, 3);
    });

    it(`leaves the reader where they were when the page is loaded again: ${form}`, async (t) => {
      const visit = await (await site.visit(t, html(far(FORMS[form])), { hash: '#q3' })).ready();
      await arrives(visit, 3);
      await visit.page.evaluate(() => window.scrollTo(0, 200));
      await visit.page.reload();
      await visit.ready();
      await answers(visit, 3);
      assert.equal(await focusedAtLast(visit), '');
      assert.equal(await visit.page.evaluate(() => window.scrollY), 200);
      // What they choose from now on counts again.
      await visit.page.evaluate(() => (location.hash = '#q2'));
      await arrives(visit, 2);
    });

    it(`is followed at once where the page scrolls slowly: ${form}`, async (t) => {
      const page = html(`<style>html { scroll-behavior: smooth }</style>${far(FORMS[form])}`);
      const visit = await (await site.visit(t, page)).ready();
      await visit.page.evaluate(() => (location.hash = '#q3'));
      await arrives(visit, 3);
    });
  }

  it('that names nothing here moves nothing [S16]', async (t) => {
    const visit = await (await site.visit(t, html(far(FORMS['<details>'])), { hash: '#%E0%A4%A' })).ready();
    await answers(visit);
    assert.equal(await focusedAtLast(visit), '');
    assert.equal(await visit.page.evaluate(() => window.scrollY), 0);
    assert.deepEqual(await visit.complaints(), []);
  });
});

describe('the link to a question', () => {
  it('is reached in the answer, leads the reader to the question by key, and stays off the paper', async (t) => {
    const widget = FORMS.JSON.replace('>', ' permalinks>');
    const visit = await (await site.visit(t, html(far(widget)))).ready();
    const { keyboard } = visit.page;
    await presses(visit, 'Tab', 4);
    await keyboard.press('Enter');
    await answers(visit, 2);
    assert.deepEqual(await presses(visit, 'Tab', 3), ['link 2', 'Link to this question', 'Question 3']);
    await keyboard.down('Shift');
    await presses(visit, 'Tab', 1);
    await keyboard.up('Shift');
    await keyboard.press('Enter');
    await visit.page.waitForFunction(() => location.hash === '#q2');
    await arrives(visit, 2);
    const link = await visit.page.$('>>> [part=permalink]');
    await visit.page.emulateMediaType('print');
    assert.equal(await link.isVisible(), false);
    await visit.page.emulateMediaType('screen');
  });
});
