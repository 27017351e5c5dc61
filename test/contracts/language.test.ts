/** A language for each widget, live, and said for every word that is in another. */
import { expect } from '@open-wc/testing';
import { configure, registerCatalogue } from '../../src/index.js';
import { missingTranslation, rightToLeft } from '../fixtures/content.js';
import { part, parts, shows, TestPage, until, words, type Widget } from '../support/widgets.js';
import { tag, WAYS } from '../support/written.js';
import { forEveryElement } from './cases.js';

const TITLE = { fr: 'Bonjour', en: 'Hello', ar: 'مرحبا' };
/** What a widget says of its language: the mark and direction of its box. */
const saidOf = ({ root }: Widget): string => `${part(root, 'box').lang} ${part(root, 'box').dir}`;

async function isIn(widget: Widget, said: string, title: string): Promise<void> {
  await until(() => saidOf(widget) === said, said).catch(() => expect(saidOf(widget)).to.equal(said));
  await shows(widget.host, title);
}

describe('The language of a widget', () => {
  const page = new TestPage();

  forEveryElement((name, its) => {
    const content = its.saying(TITLE);
    for (const [how, write] of WAYS) {
      it(`is its own, and follows it at once, in ${how}`, async () => {
        const widget = await page.show(write(name, { lang: 'fr', content }));
        await isIn(widget, 'fr-CA ltr', TITLE.fr);
        widget.host.lang = 'en';
        await isIn(widget, 'en-CA ltr', TITLE.en);
        widget.host.removeAttribute('lang');
        document.documentElement.lang = 'fr';
        await isIn(widget, 'fr-CA ltr', TITLE.fr);
      });

      it(`is that of what it stands in, through shadow roots, in ${how}`, async () => {
        const widget = await page.show(`<section lang="fr"><div></div></section>${write(name, { content })}`);
        await isIn(widget, 'en-CA ltr', TITLE.en);
        const shell = page.main.querySelector('section > div')!;
        shell.attachShadow({ mode: 'open' }).append(widget.host);
        await isIn(widget, 'fr-CA ltr', TITLE.fr);
        shell.setAttribute('lang', 'en');
        await isIn(widget, 'en-CA ltr', TITLE.en);
        shell.removeAttribute('lang');
        page.main.querySelector('section')!.lang = 'en-GB';
        await isIn(widget, 'en-GB ltr', TITLE.en);
      });

      it(`is understood where the tag is odd, and taken from around where it is none, in ${how}`, async () => {
        const widget = await page.show(write(name, { lang: 'fr_CA', content }));
        await isIn(widget, 'fr-CA ltr', TITLE.fr);
        for (const lang of ['', 'français', '--', '1', 'x'.repeat(200)]) {
          widget.host.lang = 'fr';
          await isIn(widget, 'fr-CA ltr', TITLE.fr);
          widget.host.lang = lang;
          await isIn(widget, 'en-CA ltr', TITLE.en);
        }
        expect(widget.host.lang, 'never written').to.equal('x'.repeat(200));
      });

      it(`may be one in data-lang, in ${how}`, async () => {
        const widget = await page.show(write(name, { content }));
        widget.host.dataset['lang'] = 'fr';
        await isIn(widget, 'fr-CA ltr', TITLE.fr);
      });
    }

    it('has a catalogue of its own and a direction', async () => {
      registerCatalogue('ar', () => import('../../src/i18n/generated/ar.js'), true);
      configure({ drafts: true });
      const widget = await page.show(tag(name, { lang: 'ar', content }));
      await isIn(widget, 'ar rtl', TITLE.ar);
      expect(getComputedStyle(part(widget.root, 'box')).direction).to.equal('rtl');
      widget.host.lang = 'fr';
      await isIn(widget, 'fr-CA ltr', TITLE.fr);
      expect(getComputedStyle(part(widget.root, 'box')).direction).to.equal('ltr');
    });

    it('is two languages on one page', async () => {
      await page.show(tag(name, { lang: 'fr', content }) + tag(name, { lang: 'en', content }));
      const [french, english] = [...page.main.children] as [Element, Element];
      await shows(french, TITLE.fr);
      await shows(english, TITLE.en);
      expect(words(french)).to.not.contain(TITLE.en);
      expect(words(english)).to.not.contain(TITLE.fr);
    });
  });
});

describe('A text in another language [3.1.2] [S18]', () => {
  const page = new TestPage();
  /** The marks in a widget's own rendering, each with its words. */
  const marks = ({ root }: Widget): string[] =>
    [...part(root, 'box').querySelectorAll<HTMLElement>('[lang]')].map(
      ({ lang, dir, textContent }) => `${lang} ${dir}: ${textContent.trim()}`,
    );

  forEveryElement((name, its) => {
    // Its texts are those of the widgets in it.
    if (its.whole) return;
    it('has its own lang and dir, and a remark that can be seen', async () => {
      const widget = await page.show(tag(name, { lang: 'en', content: missingTranslation() }));
      const foreign =
        {
          'voix-exit': 'Sortir en français',
          'voix-faq': 'Seulement en français ?',
          'voix-resource-list': 'Fiche en français',
          'voix-help-lines': 'Ligne du Nord',
          'voix-intro': 'Titre en français',
          'voix-notice': 'Un avis en français.',
          'voix-statement': 'Une citation en français, inventée.',
          'voix-timeline': 'Un fait en français.',
        }[name as string] ?? 'Groupe du Nord';
      expect(marks(widget).map((mark) => mark.replace(/[\u00A0\u202F]/g, ' ').replace(/ ?\?/, ' ?'))).to.include(
        `fr ltr: ${foreign}`,
      );
      await shows(widget.host, 'Available in French only');
      expect(parts(widget.root, 'note')[0]!.checkVisibility()).to.be.true;
      expect(part(widget.root, 'note').closest('[lang]'), 'the remark itself is the reader’s').to.equal(part(widget.root, 'box'));
    });

    it('is set in its own direction', async () => {
      const widget = await page.show(tag(name, { lang: 'fr', content: rightToLeft() }));
      await until(() => saidOf(widget) === 'fr-CA ltr', 'French');
      const arabic = marks(widget).filter((mark) => mark.startsWith('ar rtl: '));
      expect(arabic).to.not.be.empty;
      await shows(widget.host, 'Disponible en arabe seulement');
      for (const mark of marks(widget)) expect(/[\u0600-\u06FF]/.test(mark), mark).to.equal(mark.startsWith('ar rtl: '));
    });

    it('is not marked where it is the reader’s', async () => {
      const widget = await page.show(tag(name, { lang: 'en', content: missingTranslation() }));
      expect(marks(widget).filter((mark) => mark.startsWith('en'))).to.deep.equal([]);
      expect(words(widget.host)).to.match(
        /Only in English|Southern Group|Southern Line|Sheet in English|in English\.|Groupe du Nord|français/,
      );
    });
  });
});
