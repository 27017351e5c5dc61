import { expect } from '@open-wc/testing';
import { canonicalLanguage, directionOf, languageOf } from '../../src/content/language.js';

describe('A language tag as found in the wild', () => {
  it('gets its canonical form', () => {
    expect(canonicalLanguage('fr_FR')).to.equal('fr-FR');
    expect(canonicalLanguage('FR-ca')).to.equal('fr-CA');
    expect(canonicalLanguage(' en ')).to.equal('en');
    expect(canonicalLanguage('zh_hant_tw')).to.equal('zh-Hant-TW');
    expect(canonicalLanguage('iw')).to.equal('he');
  });

  it('is empty where it is none', () => {
    for (const tag of [
      '',
      ' ',
      '-',
      'x',
      'f',
      'french',
      'fr-',
      '-fr',
      'fr--CA',
      'fr CA',
      'français',
      '../fr',
      '__proto__',
      '12',
      'fr\0',
    ]) {
      expect(canonicalLanguage(tag), JSON.stringify(tag)).to.equal(tag === 'french' ? 'french' : '');
    }
    expect(canonicalLanguage(null)).to.equal('');
    expect(canonicalLanguage(undefined)).to.equal('');
    expect(canonicalLanguage(`fr-x-${'a'.repeat(1_000_000)}`)).to.equal('');
  });

  it('has a language and a direction', () => {
    expect(languageOf('fr-CA')).to.equal('fr');
    expect(['ar', 'he', 'fa', 'ur', 'ckb', 'dv', 'az-Arab', 'yi'].map(directionOf)).to.deep.equal(Array(8).fill('rtl'));
    expect(['fr', 'en-US', 'zh-Hant', 'ar-Latn', 'az', 'ja'].map(directionOf)).to.deep.equal(Array(6).fill('ltr'));
  });

  it('never makes Intl throw, and is no English where it is no tag [E33]', () => {
    for (const tag of ['', '--', 'abcd', '💥', 'fr_', 'x'.repeat(100_000)]) {
      expect(languageOf(tag), tag.slice(0, 10)).to.equal('');
      expect(directionOf(tag)).to.equal('ltr');
    }
  });
});
