/** Notices: what follows is announced, can be skipped, and is held back from nobody. */
import { expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { focused } from '../support/focus.js';
import { part, TestPage, until, words } from '../support/widgets.js';
import { attributes, tag, WAYS } from '../support/written.js';

const WORDS = 'What follows is about this.';
const link = (root: ShadowRoot): HTMLAnchorElement => part(root, 'link') as HTMLAnchorElement;

describe('A notice', () => {
  const page = new TestPage();

  it('is a note, not a landmark and not an alert', async () => {
    for (const notice of [tag('voix-notice', { content: { body: WORDS } }), tag('voix-notice', {}, `<p>${WORDS}</p>`)]) {
      const { root } = await page.show(notice);
      expect(part(root, 'notice').getAttribute('role')).to.equal('note');
      // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression -- typed as if it gave nothing
      const snapshot: unknown = await a11ySnapshot({ selector: 'main' });
      expect(JSON.stringify(snapshot))
        .to.include(WORDS)
        .and.not.match(/alert|complementary|dialog/);
    }
  });

  it('holds nothing back: what follows can be seen and reached, and nothing has the focus [S16]', async () => {
    const { host } = await page.show(
      `${tag('voix-notice', { content: { body: WORDS, skipTo: '#after' } })}<a href="#x">Next</a>`,
    );
    const next = page.main.lastElementChild!;
    expect(focused()).to.equal(null);
    expect(next.checkVisibility()).to.be.true;
    const { left, top } = next.getBoundingClientRect();
    expect(document.elementFromPoint(left + 1, top + 1)).to.equal(next);
    expect(host.getBoundingClientRect().bottom).to.be.at.most(top);
  });

  for (const [how, write] of WAYS) {
    it(`offers a way past by its attribute, and none without: ${how}`, async () => {
      const { root, host } = await page.show(write('voix-notice', { 'skip-to': '#after' }, `<p>${WORDS}</p>`));
      expect(words(host)).to.equal(`${WORDS} Skip this content`);
      expect(link(root).href).to.equal(new URL('#after', location.href).href);
      const { host: other } = await page.show(write('voix-notice', {}, `<p>${WORDS}</p>`));
      expect(words(other)).to.equal(WORDS);
    });

    it(`leads on this page, whatever its <base> says: ${how}`, async () => {
      const base = document.createElement('base');
      base.href = 'https://example.org/elsewhere/';
      document.head.append(base);
      try {
        const { root } = await page.show(write('voix-notice', { 'skip-to': '#after' }, `<p>${WORDS}</p>`));
        expect(link(root).href).to.equal(new URL('#after', location.href).href);
        const { root: json } = await page.show(write('voix-notice', { content: { body: WORDS, skipTo: '#after' } }));
        expect(link(json).href).to.equal(new URL('#after', location.href).href);
      } finally {
        base.remove();
      }
    });

    it(`has no way past to what is no address: ${how}`, async () => {
      for (const address of ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'https://']) {
        const { root, host } = await page.show(write('voix-notice', { 'skip-to': address }, `<p>${WORDS}</p>`));
        expect(link(root), address).to.not.exist;
        expect(words(host)).to.equal(WORDS);
      }
    });
  }

  it('takes the keyboard past what follows, by Enter [2.4.1]', async () => {
    const { root } = await page.show(
      `<voix-notice${attributes({ 'skip-to': '#after' })}><p>${WORDS}</p></voix-notice>
      <p><a href="#x" id="skipped">Skipped</a></p>
      <section id="after"><a href="#y" id="next">Next</a></section>`,
    );
    try {
      link(root).focus();
      await sendKeys({ press: 'Enter' });
      await until(() => location.hash === '#after', 'the way past');
      await sendKeys({ press: 'Tab' });
      expect(focused()!.id).to.equal('next');
    } finally {
      location.hash = '';
    }
  });
});
