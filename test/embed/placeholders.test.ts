/** `<div data-voix>`: the widget where an editor strips unknown tags. */
import { expect } from '@open-wc/testing';
import type { VoixFaq } from '../../src/index.js';
import { part, shows, TestPage, until, widgetAt, words } from '../support/widgets.js';

const INSIDE = '<details id="q"><summary>Question</summary><p>Answer</p></details>';

describe('A placeholder', () => {
  const page = new TestPage();

  it('holds the element in its shadow root, beside what it renders [E2]', async () => {
    const { host, element, root } = await page.show<VoixFaq>(`<div data-voix="faq">${INSIDE}</div>`);
    expect(element.localName).to.equal('voix-faq');
    expect(element.hidden).to.be.true;
    expect(element.source).to.equal(host);
    expect(part(root, 'box').parentNode).to.equal(root);
    expect(element.shadowRoot).to.be.null;
    expect(host.innerHTML).to.equal(INSIDE);
  });

  it('sends the events, as if it were the element', async () => {
    const { host, element } = await page.show<VoixFaq>(`<div data-voix="faq">${INSIDE}</div>`);
    const toggled = new Promise<Event>((resolve) => page.main.addEventListener('voix-toggle', resolve, { once: true }));
    await element.expandAll();
    expect((await toggled).target).to.equal(host);
  });

  it('has its attributes followed, and their loss', async () => {
    const { host, element } = await page.show<VoixFaq>(`<div data-voix="faq" data-heading="First">${INSIDE}</div>`);
    await shows(host, 'First');
    host.dataset['heading'] = 'Second';
    await shows(host, 'Second');
    delete host.dataset['heading'];
    await until(() => !words(host).includes('Second'), 'no heading');
    host.dataset['mode'] = 'list';
    host.setAttribute('data-heading-level', '4');
    await until(() => element.mode === 'list' && element.level === 4, 'both');
  });

  it('may be any element that can have a shadow root', async () => {
    await page.show(`<section data-voix="faq">${INSIDE}</section>`);
    await shows(page.main, 'Question');
    expect(page.main.querySelector('section')!.shadowRoot).to.exist;
  });

  it('may become one later, or stand deep in what comes', async () => {
    page.main.innerHTML = `<div>${INSIDE}</div>`;
    const ready = page.ready();
    (page.main.firstElementChild as HTMLElement).dataset['voix'] = 'faq';
    await ready;
    const again = page.ready();
    page.main.innerHTML = `<article><p><span></span></p><div><div data-voix="faq">${INSIDE}</div></div></article>`;
    await again;
    await shows(page.main, 'Question');
  });

  for (const [what, form] of Object.entries({
    'of no widget': '<div data-voix="nobody"><p>Inside</p></div>',
    'without a name': '<div data-voix><p>Inside</p></div>',
    'of something that every object has': '<div data-voix="constructor"><p>Inside</p></div>',
    'with a name that is no name': '<div data-voix="<b> &quot;"><p>Inside</p></div>',
    'on an element that can’t be one': '<ul data-voix="faq"><li>Inside</li></ul>',
  })) {
    it(`${what} is told, and keeps its HTML`, async () => {
      page.main.innerHTML = form;
      await page.fault('data-voix: expected a <div> with the name of a widget');
      expect(words(page.main)).to.equal('Inside');
      expect(page.main.firstElementChild!.shadowRoot).to.be.null;
    });
  }

  it('with a shadow root of the page’s own is left alone', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>The page’s own</p>';
    host.dataset['voix'] = 'faq';
    page.main.append(host);
    const other = page.ready();
    page.main.insertAdjacentHTML('beforeend', `<div data-voix="faq">${INSIDE}</div>`);
    await other;
    expect(words(host)).to.equal('The page’s own');
    host.dataset['heading'] = 'x';
    expect(page.faults).to.deep.equal([]);
  });

  it('is a widget of its own when it is cloned [E3]', async () => {
    const { host } = await page.show(`<div data-voix="faq">${INSIDE}</div>`);
    const ready = page.ready();
    const clone = host.cloneNode(true) as HTMLElement;
    page.main.append(clone);
    await ready;
    expect(widgetAt(clone).element).to.not.equal(widgetAt(host).element);
    expect(words(clone)).to.equal(words(host));
  });
});
