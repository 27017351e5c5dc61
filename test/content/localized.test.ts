import { expect } from '@open-wc/testing';
import { localized, matchLanguage } from '../../src/content/localized.js';

describe('The choice of a language', () => {
  it('takes the very tag, then shorter ones, as RFC 4647 looks them up', () => {
    expect(matchLanguage('fr-CA', ['en', 'fr', 'fr-CA'])).to.equal('fr-CA');
    expect(matchLanguage('fr-CA', ['en', 'fr-FR', 'fr'])).to.equal('fr');
    expect(matchLanguage('zh-Hant-CN-x-private1-private2', ['zh-Hant-CN-x-private1'])).to.equal('zh-Hant-CN-x-private1');
    expect(matchLanguage('zh-Hant-CN-x-private1', ['zh', 'zh-Hant-CN'])).to.equal('zh-Hant-CN');
  });

  it('drops a single letter together with what followed it', () => {
    // "en-x" is no tag: only "en" can be meant.
    expect(matchLanguage('en-x-pirate', ['en-x-other', 'en'])).to.equal('en');
  });

  it('takes another region of the same language, in the order that they stand in', () => {
    expect(matchLanguage('fr', ['en', 'fr-CA', 'fr-FR'])).to.equal('fr-CA');
    expect(matchLanguage('fr-BE', ['fr-FR', 'fr-CA'])).to.equal('fr-FR');
  });

  it('never takes another script of the same language', () => {
    expect(matchLanguage('zh-Hant', ['zh-Hans'])).to.equal(undefined);
    expect(matchLanguage('zh-TW', ['zh-CN', 'zh-HK'])).to.equal('zh-HK');
    expect(matchLanguage('sr-Latn', ['sr'])).to.equal('sr');
    expect(matchLanguage('sr', ['sr-Latn'])).to.equal(undefined);
  });

  it('never takes another language', () => {
    expect(matchLanguage('fr', ['en', 'fro', 'frr'])).to.equal(undefined);
    expect(matchLanguage('fr', [])).to.equal(undefined);
  });

  it('gives tags back as they are written, however that is', () => {
    expect(matchLanguage('fr-CA', ['FR_ca'])).to.equal('FR_ca');
    expect(matchLanguage('fr_CA', ['fr'])).to.equal('fr');
    expect(matchLanguage('FR', ['fr'])).to.equal('fr');
    expect(matchLanguage('he', ['iw'])).to.equal('iw');
  });

  it('passes over tags that are none', () => {
    expect(matchLanguage('fr', ['', '!', 'x'.repeat(1_000), 'fr'])).to.equal('fr');
  });

  it('finds nothing for what is no tag', () => {
    expect(matchLanguage('', ['en'])).to.equal(undefined);
    expect(matchLanguage('not a tag', ['en'])).to.equal(undefined);
  });
});

describe('A text chosen for a reader', () => {
  it('is the text itself where there is only one', () => {
    expect(localized('Bonjour', 'en')).to.deep.equal({ text: 'Bonjour', lang: undefined, foreign: false });
  });

  it('is in the language of the reader where there is one', () => {
    expect(localized({ en: 'Hello', fr: 'Bonjour' }, 'fr-CA')).to.deep.equal({ text: 'Bonjour', lang: 'fr', foreign: false });
    expect(localized({ en: 'Hello', fr_CA: 'Allô' }, 'fr')).to.deep.equal({ text: 'Allô', lang: 'fr-CA', foreign: false });
  });

  it("is otherwise in the first language of the document's order, and marked", () => {
    const text = { de: 'Hallo', en: 'Hello', fr: 'Bonjour' };
    expect(localized(text, 'ar', ['es', 'fr', 'en'])).to.deep.equal({ text: 'Bonjour', lang: 'fr', foreign: true });
    expect(localized({ 'en-CA': 'Hello', 'fr-CA': 'Bonjour' }, 'ar', ['fr', 'en'])).to.include({
      text: 'Bonjour',
      lang: 'fr-CA',
    });
  });

  it('is otherwise the first there is', () => {
    expect(localized({ de: 'Hallo', en: 'Hello' }, 'ar', ['fr'])).to.deep.equal({ text: 'Hallo', lang: 'de', foreign: true });
    expect(localized({ de: 'Hallo' }, '')).to.include({ text: 'Hallo', foreign: true });
  });

  it('is empty where there is none at all', () => {
    expect(localized({}, 'fr', ['fr'])).to.deep.equal({ text: '', lang: '', foreign: true });
  });

  it('is never something that every object has', () => {
    expect(localized({ en: 'Hello' }, 'fr', ['constructor', 'toString', '__proto__', 'valueOf'])).to.include({ text: 'Hello' });
    expect(localized({}, 'valueOf', ['toString'])).to.include({ text: '' });
  });

  it('is found ten thousand times without a freeze', () => {
    const text = { 'en-CA': 'Hello', fr_CA: 'Bonjour', ar: 'مرحبا' };
    for (let time = 0; time < 100_000; time++) localized(text, 'fr-FR', ['en', 'fr']);
    expect(localized(text, 'fr-FR')).to.include({ text: 'Bonjour' });
  });
});
