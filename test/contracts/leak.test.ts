/** Nothing outlives the last widget: no listener, no observer, no timer, no style sheet, no node, no memory. */
import { holdings } from '../support/ledger.js';
import { expect } from '@open-wc/testing';
import { TestPage, until, widgetAt } from '../support/widgets.js';
import { inEveryForm } from './cases.js';

/** Only Chromium can be told to look for what nobody keeps. The other engines' tests see what is held on the page. */
const { gc } = globalThis as { gc?: () => void };
/** How many at once: one after another would take long, all at once would hide what one leaves to the next. */
const TOGETHER = 20;
/** Memory needs many to tell what is kept; what is held on the page shows after a few. */
const TIMES = gc ? 10 * TOGETHER : 2 * TOGETHER;

describe(`After ${TIMES} widgets have come and gone`, () => {
  const page = new TestPage();

  inEveryForm((name, its, form) => {
    it('the page is as it was, and nothing is kept of them', async function () {
      this.timeout(40_000);
      const before = holdings();
      const gone: WeakRef<object>[] = [];
      for (let times = 0; times < TIMES; times += TOGETHER) await comeAndGo(gone);
      expect(gone).to.have.length(2 * TIMES);
      if (gc) await forgotten(gone, gc);
      expect(holdings()).to.deep.equal(before);
    });

    async function forgotten(gone: readonly WeakRef<object>[], collect: () => void): Promise<void> {
      const kept = (): unknown[] => gone.filter((one) => one.deref());
      await until(() => (collect(), !kept().length), 'nobody to keep them', 20_000).catch(() => expect(kept()).to.have.length(0));
    }

    async function comeAndGo(gone: WeakRef<object>[]): Promise<void> {
      let ready = 0;
      const count = (): number => ++ready;
      page.main.addEventListener('voix-ready', count);
      page.main.innerHTML = form.write(name).repeat(TOGETHER);
      await until(() => ready >= TOGETHER, 'all of them');
      page.main.removeEventListener('voix-ready', count);
      const during = holdings();
      expect(during['sheets']).to.equal(1);
      for (const host of page.main.children) {
        const widget = widgetAt(host as HTMLElement);
        await its.use?.act(widget);
        gone.push(new WeakRef(widget.element), new WeakRef(widget.root));
      }
      page.main.replaceChildren();
      await Promise.resolve();
    }
  });
});
