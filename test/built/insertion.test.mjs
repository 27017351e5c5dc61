/** Widgets that come, go, move and are copied while the page lives. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, startSite } from '../support/built.mjs';

const INSIDE = '<details id="why"><summary>Why?</summary><p>Because.</p></details>';
const FORMS = { tag: `<voix-faq>${INSIDE}</voix-faq>`, div: `<div data-voix="faq">${INSIDE}</div>` };

const site = await startSite();

/** A page on which the script has done its work before a widget is there. */
async function loaded(t, body) {
  const visit = await site.visit(t, html(`<main>${body}</main>`));
  await visit.page.waitForFunction(() => customElements.get('voix-faq'));
  return visit;
}

const silent = async (visit) => assert.deepEqual(await visit.complaints(), []);
const boxes = ({ page }, selector) =>
  page.$$eval(selector, (widgets) => widgets.map(({ shadowRoot }) => shadowRoot?.querySelectorAll('.box').length ?? 0));

for (const [form, widget] of Object.entries(FORMS)) {
  const selector = form === 'tag' ? 'voix-faq' : 'div[data-voix]';
  describe(`a widget as a ${form}`, { concurrency: 2 }, () => {
    it('is upgraded when it comes as HTML [E17]', async (t) => {
      const visit = await loaded(t, '');
      await visit.page.$eval('main', (main, text) => (main.innerHTML = text), widget);
      await visit.ready();
      assert.deepEqual(await boxes(visit, selector), [1]);
      await silent(visit);
    });

    it('is upgraded when it is cloned out of a template, and not in it', async (t) => {
      const visit = await loaded(t, `<template>${widget}</template>`);
      const upgraded = await visit.page.evaluate(() => {
        const { content } = document.querySelector('template');
        const inside = !!content.firstElementChild.shadowRoot;
        document.querySelector('main').append(content.cloneNode(true), document.importNode(content, true));
        return inside;
      });
      assert.equal(upgraded, false);
      await visit.ready(2);
      assert.deepEqual(await boxes(visit, selector), [1, 1]);
      await silent(visit);
    });

    it('is upgraded when it is built node by node', async (t) => {
      const visit = await loaded(t, '');
      await visit.page.evaluate(
        (form, inside) => {
          const widget = document.createElement(form === 'tag' ? 'voix-faq' : 'div');
          document.querySelector('main').append(widget);
          if (form === 'div') widget.dataset.voix = 'faq';
          widget.innerHTML = inside;
        },
        form,
        INSIDE,
      );
      await visit.ready();
      await visit.shows('Why?');
      assert.deepEqual(await boxes(visit, selector), [1]);
    });

    it('is a widget of its own when it is cloned [E3]', async (t) => {
      const visit = await (await loaded(t, widget)).ready();
      await visit.page.$eval(selector, (one) => one.after(one.cloneNode(true)));
      await visit.ready(2);
      assert.deepEqual(await boxes(visit, selector), [1, 1]);
      assert.equal((await visit.text()).split('Why?').length, 3);
      await silent(visit);
    });

    it('stays as it is when it is moved', async (t) => {
      const visit = await (await loaded(t, `${widget}<aside></aside>`)).ready();
      await visit.openAnswers();
      const same = await visit.page.$eval(selector, (one) => {
        const { shadowRoot } = one;
        document.querySelector('aside').append(one);
        return one.shadowRoot === shadowRoot;
      });
      assert.ok(same);
      await visit.shows('Because.', 'aside');
      assert.deepEqual(await boxes(visit, selector), [1]);
      await silent(visit);
    });

    it('leaves the page as it was when it goes', async (t) => {
      const many = widget.replace(INSIDE, INSIDE.repeat(4).replaceAll(' id="why"', ''));
      const visit = await (await loaded(t, many)).ready();
      await (await visit.page.$('>>> button[part=button]')).click();
      await visit.shows('Because.');
      const left = await visit.page.$eval(selector, async (one) => {
        const during = [document.adoptedStyleSheets.length, one.querySelectorAll('[open]').length];
        one.remove();
        await new Promise((done) => setTimeout(done));
        return { during, after: document.adoptedStyleSheets.length, html: one.outerHTML };
      });
      assert.deepEqual(left, { during: [1, 4], after: 0, html: many });
      await silent(visit);
    });
  });
}
