/** What is there where the script never comes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, SCRIPT, SHEET, startSite } from '../support/built.mjs';
import { CONTENTS, formsOf } from './forms.mjs';

const site = await startSite();

describe('without the script', { concurrency: 2 }, () => {
  const forms = Object.entries(formsOf(CONTENTS['four questions under a heading'], '')).filter(([how]) => how.startsWith('HTML'));
  for (const [how, form] of forms) {
    for (const [look, head] of Object.entries({ alone: SCRIPT, 'and voix.css': SHEET + SCRIPT })) {
      it(`every answer can be reached: ${how}, ${look} [S17] [E22] [E39]`, async (t) => {
        const { page } = await site.visit(t, html('', { head: '' }), { fresh: true });
        await page.setJavaScriptEnabled(false);
        await page.goto(site.site + site.publish(html(form, { head })));
        for (const summary of await page.$$('summary')) await summary.click();
        const text = await page.$eval('body', (body) => body.innerText);
        for (const words of ['Because voices count.', 'some in writing.', 'In 2018', 'another page']) {
          assert.ok(text.includes(words), `${words} is not in: ${text}`);
        }
        assert.equal(await page.$eval('voix-faq, [data-voix]', ({ shadowRoot }) => shadowRoot), null);
      });
    }
  }
});
