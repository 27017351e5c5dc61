import { expect } from '@open-wc/testing';
import type { VoixFaq } from '../../src/index.js';
import { part, parts, shows, TestPage, until, words } from '../support/widgets.js';
import { focused } from '../support/focus.js';
import { sendKeys } from '@web/test-runner-commands';
import { tag } from '../support/written.js';
import { forEveryElement } from '../contracts/cases.js';
describe('probe', () => {
  const page = new TestPage();
  forEveryElement((name, its) => {
    it('never blank between two contents', async () => {
      const { element } = await page.show(tag(name, { content: its.saying('First') }));
      element.content = its.saying('Second');
      const seen: string[] = [];
      for (let i = 0; i < 20; i++) { await Promise.resolve(); seen.push(words(element)); }
      await shows(element, 'Second');
      expect(seen.filter((x) => !x).length).to.equal(0);
    });
    it('attribute words in their language where there is no catalogue', async () => {
      const attr = Object.keys(its.attributes)[0]!;
      const { element, root } = await page.show(tag(name, { lang: 'de', [attr]: 'Fragen' }, its.inside));
      const h = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')].find((x) => x.textContent.includes('Fragen'))!;
      expect((h.querySelector('[lang]') ?? h.closest('[lang]'))!.getAttribute('lang')).to.equal('de');
      void element;
    });
    it('dir of box with messages in English for ar reader', async () => {
      const { root } = await page.show(tag(name, { lang: 'ar' }, its.inside));
      expect(part(root, 'box').lang + ' ' + part(root, 'box').dir).to.equal('en ltr');
    });
  });
  it('focus stays in JSON content when equal content comes again', async () => {
    const c = { faq: { items: [1, 2, 3].map((id) => ({ id: `q${id}`, question: `Q ${id}?`, answer: 'A' })) } };
    const { element, root } = await page.show(tag('voix-faq', { content: c }));
    root.querySelectorAll('summary')[1]!.focus();
    element.content = structuredClone(c);
    await element.updateComplete; await until(() => root.querySelectorAll('summary').length === 3, 'x');
    expect(focused()?.textContent?.trim()).to.equal('Q 2?');
  });
  it('link in summary announces no toggle', async () => {
    const { element, host } = await page.show<VoixFaq>('<voix-faq><details><summary>Q <a href="#zz">link</a></summary><p>A</p></details></voix-faq>');
    await element.collapseAll();
    let n = 0; host.addEventListener('voix-toggle', () => n++);
    host.querySelector('a')!.click();
    await new Promise((d) => setTimeout(d));
    expect([n, host.querySelector('details')!.open]).to.deep.equal([0, false]);
  });
  it('click that the page has cancelled announces nothing', async () => {
    const { element, host } = await page.show<VoixFaq>('<voix-faq><details><summary>Q</summary><p>A</p></details></voix-faq>');
    await element.collapseAll();
    let n = 0; host.addEventListener('voix-toggle', () => n++);
    host.querySelector('summary')!.addEventListener('click', (e) => e.preventDefault());
    host.querySelector('summary')!.click();
    expect(n).to.equal(0);
  });
  it('list mode over details', async () => {
    const { host } = await page.show('<voix-faq mode="list"><details><summary>Q</summary><p>A</p></details></voix-faq>');
    expect(words(host)).to.equal('Q A');
  });
  it('nested details count', async () => {
    const d = '<details><summary>Q</summary><details><summary>more</summary>x</details></details>';
    const { root } = await page.show(`<voix-faq>${d}${d}</voix-faq>`);
    expect(part(root, 'tools')).to.not.exist;
  });
  it('expand all with batches', async function () {
    this.timeout(30000);
    const { manyItems } = await import('../fixtures/content.js');
    const { element, root } = await page.show<VoixFaq>(tag('voix-faq', { content: manyItems(1500) }));
    await element.expandAll();
    await until(() => root.querySelectorAll('details').length === 1500, 'all', 20000);
    expect(root.querySelectorAll('details:not([open])').length).to.equal(0);
  });
  it('adopted: details toggle in iframe', async () => { void sendKeys; void parts; });
  it('focus stays on the question when another comes before it', async () => {
    const { host, root } = await page.show('<voix-faq><h3>One</h3><p>1</p><h3>Two</h3><p>2</p></voix-faq>');
    root.querySelectorAll('summary')[1]!.focus();
    host.insertAdjacentHTML('afterbegin', '<h3>Zero</h3><p>0</p>');
    await shows(host, 'Zero');
    expect(words(focused()!)).to.equal('Two');
  });
});
