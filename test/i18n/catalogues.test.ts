/** Catalogues: which is chosen, when one is loaded, and what a failure leaves. */
import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { catalogueFor, catalogueOf, loadCatalogue, registerCatalogue, type Catalogue } from '../../src/i18n/catalogues.js';
import { Localize } from '../../src/i18n/localize.js';
import { str } from '../../src/i18n/str.js';
import { configure } from '../../src/index.js';
import { settings } from '../../src/settings.js';
import { TestPage, until } from '../support/widgets.js';

/** The smallest element that has a language. */
class Speaker extends LitElement {
  readonly source: Element = this;
  readonly l10n: Localize = new Localize(this);
  override render(): unknown {
    return html`${this.l10n.msg('Expand all')} ${this.l10n.msg(str`Since ${2018}, with ${'one'}`)}`;
  }
  get said(): string {
    return this.renderRoot.textContent.trim();
  }
}
customElements.define('test-speaker', Speaker);

/** A catalogue that comes when the test says so. */
function heldCatalogue(text: string): { load: () => Promise<Catalogue>; come: (how?: 'fails') => void; asked: () => number } {
  let asked = 0;
  const waiting: { resolve: (catalogue: Catalogue) => void; reject: (error: Error) => void }[] = [];
  return {
    load: () => {
      asked++;
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    come: (how) => {
      for (const { resolve, reject } of waiting.splice(0)) {
        if (how) reject(new Error('no network'));
        else resolve({ messages: { 'Expand all': text } });
      }
    },
    asked: () => asked,
  };
}

describe('The catalogue of a language', () => {
  before(() => {
    registerCatalogue('de', () => Promise.resolve({ messages: {} }));
    registerCatalogue('pt-BR', () => Promise.resolve({ messages: {} }));
    registerCatalogue('uk', () => Promise.resolve({ messages: {} }), true);
    registerCatalogue('en-XA', () => Promise.resolve({ messages: {} }), true);
  });
  afterEach(() => configure({ drafts: false }));

  for (const [language, catalogue] of Object.entries({
    en: 'en',
    'en-CA': 'en',
    fr: 'fr',
    'fr-CA': 'fr',
    'fr-Latn-CA': 'fr',
    'de-AT': 'de',
    'pt-BR': 'pt-BR',
    pt: 'pt-BR',
    'pt-PT': 'pt-BR',
    uk: 'en',
    'uk-UA': 'en',
    'en-XA': 'en',
    ja: 'en',
    frr: 'en',
  })) {
    it(`for ${language} is ${catalogue}`, () => {
      expect(catalogueFor(language)).to.equal(catalogue);
    });
  }

  it('is a draft only where drafts are asked for, and never in the place of the language itself', () => {
    configure({ drafts: true });
    expect(['uk', 'uk-UA', 'en-XA', 'en', 'en-CA'].map(catalogueFor)).to.deep.equal(['uk', 'uk', 'en-XA', 'en', 'en']);
  });
});

describe('A catalogue that fails to load', () => {
  const page = new TestPage();

  it('is told, leaves none behind, and is asked for again the next time', async () => {
    let asked = 0;
    registerCatalogue('sv', () =>
      ++asked < 2 ? Promise.reject(new Error('no network')) : Promise.resolve({ messages: { Video: 'Film' } }),
    );
    await loadCatalogue('sv');
    expect(catalogueOf('sv')).to.be.undefined;
    expect(page.said().join()).to.contain('[voix] messages for sv: expected a catalogue');
    await loadCatalogue('sv');
    expect(catalogueOf('sv')?.messages['Video']).to.equal('Film');
    await loadCatalogue('sv');
    expect(asked).to.equal(2);
  });
});

describe('The messages of an element', () => {
  const page = new TestPage();
  const speaker = (lang?: string): Speaker => {
    const element = new Speaker();
    if (lang) element.lang = lang;
    page.main.append(element);
    return element;
  };

  it('are the English ones of the code where there is no catalogue, with their values', async () => {
    const element = speaker('en');
    await element.updateComplete;
    expect(element.said).to.equal('Expand all Since 2018, with one');
  });

  it('are French once French is there, typeset for the region [S19]', async () => {
    const element = speaker('fr-CA');
    await until(() => element.said.startsWith('Tout ouvrir'), 'French');
    expect(element.said).to.equal('Tout ouvrir Depuis 2018, avec one');
    expect(element.l10n.msg(str`Read more: ${'x'}`)).to.equal('En savoir plus\u00A0: x');
    expect(element.l10n.messagesLanguage).to.equal('fr-CA');
  });

  it('are what they were until a catalogue comes', async () => {
    const slow = heldCatalogue('Alle öffnen');
    registerCatalogue('de', slow.load);
    const element = speaker('fr');
    await until(() => element.said.startsWith('Tout ouvrir'), 'French');
    element.lang = 'de';
    await until(slow.asked, 'a request');
    await element.updateComplete;
    expect(element.said).to.contain('Tout ouvrir');
    expect(element.l10n.messagesLanguage, 'as they are marked').to.equal('fr');
    slow.come();
    await until(() => element.said.startsWith('Alle öffnen'), 'German');
    expect(element.said, 'what the catalogue does not have is still a sentence').to.contain('Since 2018, with one');
    expect(element.l10n.messagesLanguage).to.equal('de');
  });

  it('are not those of an older wish that comes late', async () => {
    const slow = heldCatalogue('Apri tutto');
    registerCatalogue('it', slow.load);
    const element = speaker('it');
    await until(slow.asked, 'a request');
    element.lang = 'fr';
    await until(() => element.said.startsWith('Tout ouvrir'), 'French');
    slow.come();
    await until(() => catalogueOf('it'), 'the Italian catalogue');
    await element.updateComplete;
    expect(element.said).to.contain('Tout ouvrir');
  });

  it('stay as they are where a catalogue fails, and come with the next wish for it', async () => {
    const slow = heldCatalogue('Abrir todo');
    registerCatalogue('es', slow.load);
    const element = speaker('es');
    await until(slow.asked, 'a request');
    slow.come('fails');
    await until(() => page.said().length, 'a message');
    expect(element.said).to.contain('Expand all');
    element.lang = 'es-MX';
    await until(() => slow.asked() > 1, 'another request');
    slow.come();
    await until(() => element.said.startsWith('Abrir todo'), 'Spanish');
  });

  it('are asked for once, however many elements need them', async () => {
    const slow = heldCatalogue('Alles openen');
    registerCatalogue('nl', slow.load);
    const elements = [speaker('nl'), speaker('nl'), speaker('nl-BE')];
    await until(slow.asked, 'a request');
    expect(slow.asked()).to.equal(1);
    slow.come();
    for (const element of elements) await until(() => element.said.startsWith('Alles openen'), 'Dutch');
  });

  it('have a value even where it looks like a place, and in any order', async () => {
    registerCatalogue('eo', () => Promise.resolve({ messages: { 'Since {0}, with {1}': '{1} ekde {0}' } }));
    const element = speaker('eo');
    await until(() => element.said.includes('one ekde 2018'), 'Esperanto');
    expect(element.l10n.msg(str`Since ${'{1}'}, with ${'$&'}`)).to.equal('$& ekde {1}');
  });
});

describe('The language of an element', () => {
  const page = new TestPage();

  it('is the page’s setting where nobody says, and follows it at once', async () => {
    document.documentElement.removeAttribute('lang');
    settings.language = 'fr';
    const element = new Speaker();
    page.main.append(element);
    await until(() => element.said.startsWith('Tout ouvrir'), 'French');
    configure({ language: 'en' });
    await until(() => element.said.startsWith('Expand all'), 'English');
    configure({ language: '' });
    expect(element.l10n.language, 'the browser’s').to.equal(navigator.language);
  });

  it('has the direction of its script', () => {
    const element = new Speaker();
    for (const [lang, direction] of Object.entries({
      ar: 'rtl',
      he: 'rtl',
      fr: 'ltr',
      'az-Arab': 'rtl',
      'ar-Latn': 'ltr',
      ja: 'ltr',
    })) {
      element.lang = lang;
      page.main.append(element);
      expect(element.l10n.direction, lang).to.equal(direction);
      element.remove();
    }
  });

  it('has the region that the content names', () => {
    const element = new Speaker();
    element.l10n.regions = { fr: 'fr-CA', en: 'not a tag', ar: '' };
    expect(['fr', 'fr-FR', 'en', 'ar', 'constructor'].map((tag) => element.l10n.regional(tag))).to.deep.equal([
      'fr-CA',
      'fr-FR',
      'en',
      'ar',
      'constructor',
    ]);
  });
});
