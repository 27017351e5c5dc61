/** The choice of a language: for every widget of the page, at once, and for as long as the page is there. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { settings } from '../../src/settings.js';
import type { VoixLanguageChangeEvent } from '../../src/index.js';
import { violations } from '../support/axe.js';
import { held, missing, served } from '../support/served.js';
import { part, parts, shows, TestPage, until, words, type Widget } from '../support/widgets.js';
import { tag, WAYS } from '../support/written.js';

const NAME = 'voix-language';
const LANGUAGES = { fr: 'fr-CA', en: 'en-CA', ar: 'ar' };
const CONTENT = {
  languages: LANGUAGES,
  faq: { items: [{ question: { fr: 'Pourquoi ?', en: 'Why?' }, answer: { fr: 'Oui.', en: 'Yes.' } }] },
};
const LINKS = '<a href="#fr" lang="fr" hreflang="fr">Français</a>\n<a href="#en" lang="en" hreflang="en">English</a>';
const faq = (values = {}): string => tag('voix-faq', { content: CONTENT, ...values });

const buttons = ({ root }: Widget): HTMLElement[] => parts(root, 'button');
/** Each button with its language, and the one that is current in brackets. */
const said = (widget: Widget): string[] =>
  buttons(widget).map((button) => {
    const name = `${button.lang} ${button.textContent.trim()}`;
    return button.getAttribute('aria-current') === 'true' ? `[${name}]` : name;
  });
const press = async (widget: Widget, lang: string): Promise<void> => {
  await until(() => buttons(widget).length, 'buttons');
  buttons(widget)
    .find((button) => button.lang === lang)!
    .click();
  await widget.element.updateComplete;
};

describe('The languages to choose from', () => {
  const page = new TestPage();

  for (const [how, write] of WAYS) {
    for (const [from, values] of [
      ['an attribute', { languages: 'fr en, ar' }],
      ['a document', { content: CONTENT }],
      ['the section alone', { content: LANGUAGES }],
      ['an address', { src: served(CONTENT) }],
    ] as const) {
      it(`are there in their own names, from ${from}, in ${how}`, async () => {
        const widget = await page.show(write(NAME, values));
        expect(said(widget)).to.deep.equal(['fr français', '[en English]', 'ar العربية']);
        expect(part(widget.root, 'list').getAttribute('aria-label')).to.equal('Language');
        expect(part(widget.root, 'list').getAttribute('role')).to.equal('group');
        expect(await violations(page.main)).to.deep.equal([]);
      });
    }

    it(`may be links of the page’s own, which stay as they are, in ${how}`, async () => {
      const { host, root } = await page.show(write(NAME, {}, LINKS));
      const before = host.innerHTML;
      const [french, english] = host.querySelectorAll('a');
      expect([french!.assignedSlot, english!.assignedSlot]).to.not.include(null);
      expect(buttons({ host, root } as Widget)).to.be.empty;
      english!.click();
      await until(() => location.hash === '#en', 'the page that the link leads to');
      expect(host.innerHTML).to.equal(before);
      expect(settings.chosenLanguage).to.equal('');
      history.replaceState(null, '', location.pathname + location.search);
    });
  }

  it('in the attribute come before links, and links come back without them', async () => {
    const widget = await page.show(tag(NAME, { languages: 'fr, en' }, LINKS));
    expect(said(widget)).to.deep.equal(['fr français', '[en English]']);
    expect(widget.host.querySelector('a')!.assignedSlot).to.be.null;
    widget.host.setAttribute('languages', '?');
    await widget.element.updateComplete;
    expect(widget.host.querySelector('a')!.assignedSlot, 'none of them is a language').to.exist;
  });

  it('may be written as systems write them', async () => {
    expect(said(await page.show(tag(NAME, { languages: 'fr_CA  EN,,x' })))).to.deep.equal([
      'fr-CA français canadien',
      '[en English]',
    ]);
  });

  it('are large enough to be hit, before and after the script [2.5.8]', async () => {
    for (const form of [tag(NAME, { languages: 'fr, en' }), tag(NAME, {}, LINKS)]) {
      const widget = await page.show(form);
      for (const target of [...buttons(widget), ...widget.host.querySelectorAll('a')]) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
      }
    }
  });

  it('are told as wrong where they are, and the HTML inside stays', async () => {
    page.main.innerHTML = tag(NAME, { content: { languages: { fr: 12 } } }, LINKS);
    await page.fault('languages.fr: expected a language tag such as fr-CA, found 12');
    expect(page.faults).to.have.length(1);
    await shows(page.main, 'There is nothing here yet.');
    page.main.innerHTML = tag(NAME, { content: { faq: {} } }, LINKS);
    await page.fault('expected a content document with "languages"');
    await shows(page.main, 'English');
  });

  it('that can’t be had leave the links on show, and can be asked for again', async () => {
    page.main.innerHTML = tag(NAME, { src: missing() }, LINKS);
    await page.fault('found status 404');
    await shows(page.main, 'English');
    const slow = held(CONTENT);
    page.main.innerHTML = tag(NAME, { src: slow.address });
    await shows(page.main, 'Loading');
    await slow.release();
    await shows(page.main, 'français');
  });
});

describe('A language that the reader chooses', () => {
  const page = new TestPage();

  for (const [how, write] of WAYS) {
    it(`is every widget’s that has none of its own, at once, in ${how}`, async () => {
      const widget = await page.show(
        write(NAME, { content: CONTENT }) + faq() + faq({ lang: 'en' }) + `<div lang="en">${faq()}</div>`,
      );
      const [, free, own, inside] = page.main.children;
      await press(widget, 'fr');
      await shows(free!, 'Pourquoi');
      await shows(inside!, 'Pourquoi');
      expect(words(own!)).to.contain('Why?');
      expect(said(widget)).to.deep.equal(['[fr français]', 'en English', 'ar العربية']);
      await until(() => part(free!.shadowRoot!, 'box').lang === 'fr-CA', 'French messages');
      expect(document.documentElement.lang, 'never written').to.equal('en');
    });

    it(`is told to the page, with the one before, in ${how}`, async () => {
      const told: VoixLanguageChangeEvent[] = [];
      page.main.addEventListener('voix-language-change', (event) => told.push(event));
      const widget = await page.show(write(NAME, { languages: 'fr, en' }));
      await press(widget, 'fr');
      await press(widget, 'fr');
      await press(widget, 'en');
      expect(
        told.map(({ language, previous, cancelable, composed, target }) => [language, previous, cancelable, composed, target]),
      ).to.deep.equal([
        ['fr', 'en', false, true, widget.host],
        ['en', 'fr', false, true, widget.host],
      ]);
    });
  }

  it('is that of widgets that come later, and of the next choice', async () => {
    const widget = await page.show(tag(NAME, { languages: 'fr, en' }));
    await press(widget, 'fr');
    page.main.insertAdjacentHTML('beforeend', faq());
    await shows(page.main.lastElementChild!, 'Pourquoi');
    await press(widget, 'en');
    await shows(page.main.lastElementChild!, 'Why?');
  });

  it('comes after a widget’s own lang, however late that is', async () => {
    const widget = await page.show(tag(NAME, { languages: 'fr, en' }) + faq());
    const other = page.main.lastElementChild as HTMLElement;
    await press(widget, 'fr');
    await shows(other, 'Pourquoi');
    other.lang = 'en';
    await shows(other, 'Why?');
    other.removeAttribute('lang');
    await shows(other, 'Pourquoi');
  });

  it('is shown as current even where the choice itself stands in another language [4.1.2]', async () => {
    const widget = await page.show(tag(NAME, { languages: 'fr, en', lang: 'en' }));
    await press(widget, 'fr');
    expect(said(widget)).to.deep.equal(['[fr français]', 'en English']);
    expect(part(widget.root, 'list').getAttribute('aria-label')).to.equal('Language');
  });

  it('is chosen by the keyboard, and focus stays on it [2.1.1] [2.4.3]', async () => {
    const widget = await page.show(tag(NAME, { languages: 'fr, en' }) + faq());
    buttons(widget)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await shows(page.main.lastElementChild!, 'Pourquoi');
    expect(widget.root.activeElement).to.equal(buttons(widget)[0]);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await shows(page.main.lastElementChild!, 'Why?');
    expect(widget.root.activeElement).to.equal(buttons(widget)[1]);
  });

  it('is kept in memory only [S12]', async () => {
    const before = [history.length, location.href, document.cookie, localStorage.length, sessionStorage.length];
    const widget = await page.show(tag(NAME, { languages: 'fr, en' }));
    await press(widget, 'fr');
    expect([history.length, location.href, document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(before);
    expect(settings.chosenLanguage).to.equal('fr');
  });
});
