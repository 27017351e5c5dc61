/** What is said without `Intl` is what `Intl` says: but for the space, which each browser has its own of. */
import { expect } from '@open-wc/testing';
import { canonicalLanguage, directionOf } from '../../src/content/language.js';
import { formatBytes, formatLanguage, formatList, formatNumber } from '../../src/i18n/formats.js';
import { sayLanguage, sayList, sayNumber, saySize } from '../../src/i18n/familiar.js';

const FAMILIAR = ['en', 'en-CA', 'en-GB', 'en-US', 'fr', 'fr-CA', 'fr-FR'];
const OTHERS = ['en-ZA', 'en-Latn', 'fr-Deva', 'de', 'es', 'ar', 'zh-Hant'];
const plain = (text: string | undefined): string | undefined => text?.replace(/\s/g, ' ');

const unit = (language: string, unit: string, value: number, maximumFractionDigits: number): string | undefined =>
  plain(new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits }).format(value));

describe('What is said without Intl', () => {
  for (const language of FAMILIAR) {
    it(`is what Intl says in ${language}: sizes`, () => {
      for (let bytes = 1000; bytes < 999_500; bytes += 499)
        expect(plain(formatBytes(language, bytes)), `${bytes}`).to.equal(unit(language, 'kilobyte', bytes / 1e3, 0));
      for (let bytes = 1e6; bytes < 999_950_000; bytes += 50_000)
        expect(plain(formatBytes(language, bytes)), `${bytes}`).to.equal(unit(language, 'megabyte', bytes / 1e6, 1));
    });

    it(`is what Intl says in ${language}: numbers, lists, names, direction, the tag`, () => {
      for (let value = 0; value < 1000; value++) expect(sayNumber(language, value)).to.equal(value.toLocaleString(language));
      for (const items of [[], ['A'], ['A', 'B']])
        expect(sayList(language, items)).to.equal(new Intl.ListFormat(language).format(items));
      for (const tag of ['en', 'fr'])
        expect(sayLanguage(language, tag)).to.equal(new Intl.DisplayNames(language, { type: 'language' }).of(tag));
      expect(directionOf(language)).to.equal('ltr');
      expect(canonicalLanguage(language)).to.equal(Intl.getCanonicalLocales(language)[0]);
    });
  }

  it('is nothing in any other language, nor where it takes more: Intl says that', () => {
    for (const language of OTHERS) {
      const said = [
        saySize(language, 1.5, 'megabyte'),
        sayNumber(language, 1),
        sayList(language, ['A', 'B']),
        sayLanguage(language, 'fr'),
      ];
      expect(said, language).to.deep.equal(Array(4).fill(undefined));
    }
    const more = [
      saySize('fr', 1000, 'megabyte'),
      sayNumber('fr', 1000),
      sayList('fr', ['A', 'B', 'C']),
      sayLanguage('fr', 'fr-CA'),
    ];
    expect(more).to.deep.equal(Array(4).fill(undefined));
    expect(plain(formatBytes('fr', 1e9))).to.equal('1 000 Mo');
    expect(plain(formatNumber('fr', 1000))).to.equal('1 000');
    expect(formatList('fr', ['A', 'B', 'C'])).to.equal('A, B et C');
    expect(formatLanguage('fr', 'fr-CA')).to.equal('français canadien');
    expect(formatList('de', ['A', 'B'])).to.equal('A und B');
  });

  it('is no name of anything else', () => {
    for (const tag of ['and', 'point', 'kilobyte', 'xx', '']) expect(formatLanguage('en', tag)).to.equal(tag);
  });
});
