/** Nothing outlives the last widget: no listener, no observer, no timer, no style sheet, no node, no memory. */
import { holdings } from '../support/ledger.js';
import { expect } from '@open-wc/testing';
import { TestPage, until, widgetAt } from '../support/widgets.js';
import { inEveryForm } from './cases.js';

/**
 * Collects in a task of its own. Called at once, V8 takes whatever looks like an address on the stack for a reference,
 * and what a finished call has left there keeps a widget, now and then.
 */
type Collect = (options: { type: 'major'; execution: 'async' }) => Promise<void>;

/** Only Chromium can be told to look for what nobody keeps. The other engines' tests see what is held on the page. */
const { gc } = globalThis as { gc?: Collect };

/** How many at once: one after another would take long, all at once would hide what one leaves to the next. */
const TOGETHER = 20;
/** Memory needs many to tell what is kept; what is held on the page shows after a few. */
const TIMES = gc ? 5 * TOGETHER : 2 * TOGETHER;

/** For how long the memory is collected before something counts as kept: a browser has tasks of its own to finish first. */
const PATIENCE = 20_000;

const countKept = (gone: readonly WeakRef<object>[]): number => gone.filter((one) => one.deref()).length;

describe(`After ${TIMES} widgets have come and gone`, () => {
  const page = new TestPage();

  inEveryForm((name, its, form) => {
    it('the page is as it was, and nothing is kept of them', async function () {
      this.timeout(40_000);
      const before = holdings();
      const gone: WeakRef<object>[] = [];
      for (let times = 0; times < TIMES; times += TOGETHER) await comeAndGo(gone);
      expect(gone).to.have.length(2 * TIMES);
      if (gc) expect(await countKeptAfter(gc, gone)).to.equal(0);
      expect(holdings()).to.deep.equal(before);
    });

    it('nothing is held by those that go before they are rendered', async () => {
      const before = holdings();
      page.main.innerHTML = form.write(name).repeat(TOGETHER);
      page.main.replaceChildren();
      // Whatever they have asked for before has its turn before this one.
      await page.show('<voix-notice>Later</voix-notice>');
      page.main.replaceChildren();
      const isAsBefore = (): boolean => JSON.stringify(holdings()) === JSON.stringify(before);
      await until(isAsBefore, 'nothing').catch(() => expect(holdings()).to.deep.equal(before));
    });

    async function countKeptAfter(collect: Collect, gone: readonly WeakRef<object>[]): Promise<number> {
      const end = performance.now() + PATIENCE;
      while (countKept(gone) && performance.now() < end) await collect({ type: 'major', execution: 'async' });
      return countKept(gone);
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
