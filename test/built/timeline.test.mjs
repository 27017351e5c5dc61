/** Dates in the time zones of those who read them: a day is that day everywhere. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, startSite } from '../support/built.mjs';

const site = await startSite();
const EVENTS = ['2016', '2018-01', '2018-01-01', '2018-12-31'].map((date) => ({ date, body: 'An event.' }));
const WRITTEN = ['2016', 'January 2018', 'January 1, 2018', 'December 31, 2018'];

describe('a timeline, where it is', () => {
  for (const zone of ['Pacific/Kiritimati', 'Asia/Kolkata', 'UTC', 'America/Vancouver', 'Pacific/Pago_Pago']) {
    it(`${zone}, has the dates of its author`, async (t) => {
      const page = html(`<voix-timeline></voix-timeline>
        <voix-timeline><ol>${EVENTS.map(({ date }) => `<li data-date="${date}">An event.</li>`).join('')}</ol></voix-timeline>
        <script>document.querySelector('voix-timeline').content = ${JSON.stringify(EVENTS)};</script>`);
      const visit = await site.visit(t, page, { fresh: true });
      await visit.page.emulateTimezone(zone);
      await visit.page.reload();
      await visit.ready();
      const { offset, own, written } = await visit.page.evaluate(() => {
        const [own, page] = document.querySelectorAll('voix-timeline');
        return {
          offset: new Date(2018, 0, 1).getTimezoneOffset(),
          own: [...own.shadowRoot.querySelectorAll('time')].map(({ textContent }) => textContent),
          written: [...page.querySelectorAll('li')].map((item) => getComputedStyle(item, '::before').content),
        };
      });
      assert.equal(offset === 0, zone === 'UTC', 'the zone is in force');
      assert.deepEqual(own, WRITTEN);
      assert.deepEqual(
        written,
        WRITTEN.map((date) => `"${date}"`),
      );
    });
  }
});
