/**
 * Words beside a number. Polish has three forms of a noun for them, Arabic six. The library's own messages have none that
 * could be wrong: a number stands alone, behind a colon or a multiplication sign. What has a noun comes from `Intl`.
 */
import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { registerCatalogue } from '../../src/i18n/catalogues.js';
import { formatHours, formatNumber } from '../../src/i18n/formats.js';
import { messages as ar } from '../../src/i18n/generated/ar.js';
import { messages as de } from '../../src/i18n/generated/de.js';
import { messages as es } from '../../src/i18n/generated/es.js';
import { messages as fr } from '../../src/i18n/generated/fr.js';
import { messages as pl } from '../../src/i18n/generated/pl.js';
import { messages as ptBR } from '../../src/i18n/generated/pt-BR.js';
import { messages as uk } from '../../src/i18n/generated/uk.js';
import { Localize } from '../../src/i18n/localize.js';
import { str } from '../../src/i18n/str.js';
import { configure } from '../../src/index.js';
import { TestPage, until } from '../support/widgets.js';

const CATALOGUES = { ar, de, es, fr, pl, 'pt-BR': ptBR, uk };
/** The messages with a number in them. */
const COUNTS = ['Shown: {0} of {1}', 'Or press Shift × {0}'];
/** One of each form that Polish, Ukrainian and Arabic tell apart. */
const NUMBERS = [1, 2, 3, 5, 21];

class Counter extends LitElement {
  readonly source: Element = this;
  readonly l10n: Localize = new Localize(this);
  override render(): unknown {
    const { msg, messagesLanguage: language } = this.l10n;
    const all = formatNumber(language, 21);
    const shown = NUMBERS.map((number) => formatNumber(language, number)).map((shown) => msg(str`Shown: ${shown} of ${all}`));
    return html`${shown.join('; ')}`;
  }
}
customElements.define('test-counter', Counter);

describe('A number in a message', () => {
  const page = new TestPage();
  afterEach(() => configure({ drafts: false }));

  for (const [language, messages] of Object.entries(CATALOGUES)) {
    it(`has no word in ${language} that would have to agree with it`, () => {
      for (const count of COUNTS) expect(messages[count]).to.match(/[:×]\s\{0\}( \p{L}+ \{1\})?$/u);
    });
  }

  for (const [language, words] of Object.entries({
    pl: 'Pokazano: 1 z 21; Pokazano: 2 z 21; Pokazano: 3 z 21; Pokazano: 5 z 21; Pokazano: 21 z 21',
    uk: 'Показано: 1 з 21; Показано: 2 з 21; Показано: 3 з 21; Показано: 5 з 21; Показано: 21 з 21',
    ar: 'المعروض: 1 من 21; المعروض: 2 من 21; المعروض: 3 من 21; المعروض: 5 من 21; المعروض: 21 من 21',
  })) {
    it(`is read well in ${language}, whatever it is`, async () => {
      configure({ drafts: true });
      registerCatalogue(language, () => Promise.resolve({ messages: CATALOGUES[language as keyof typeof CATALOGUES] }), true);
      const counter = new Counter();
      counter.lang = language;
      page.main.append(counter);
      await until(() => counter.renderRoot.textContent === words, words);
    });
  }
});

describe('Hours', () => {
  for (const [language, words] of Object.entries({
    en: ['1 hour', '2 hours', '3 hours', '5 hours', '21 hours'],
    fr: ['1 heure', '2 heures', '3 heures', '5 heures', '21 heures'],
    pl: ['1 godzina', '2 godziny', '3 godziny', '5 godzin', '21 godzin'],
    uk: ['1 година', '2 години', '3 години', '5 годин', '21 година'],
    ar: ['ساعة', 'ساعتان', '3 ساعات', '5 ساعات', '21 ساعة'],
  })) {
    it(`have the form that their number asks for in ${language}`, () => {
      expect(NUMBERS.map((number) => formatHours(language, number).replace(/\s/g, ' '))).to.deep.equal(words);
    });
  }
});
