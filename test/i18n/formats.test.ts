/** Numbers, sizes, lists and names of languages, as each language writes them. */
import { expect } from '@open-wc/testing';
import { formatBytes, formatDate, formatLanguage, formatList, formatNumber } from '../../src/i18n/formats.js';

/** Which of the many spaces a browser has is its own affair. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('A size', () => {
  for (const [bytes, english, french] of [
    [1, '1 kB', '1 ko'],
    [999, '1 kB', '1 ko'],
    [1500, '2 kB', '2 ko'],
    [273_000, '273 kB', '273 ko'],
    [999_499, '999 kB', '999 ko'],
    [999_500, '1 MB', '1 Mo'],
    [1_000_000, '1 MB', '1 Mo'],
    [64_540_000, '64.5 MB', '64,5 Mo'],
    [1_234_567_890, '1,234.6 MB', '1 234,6 Mo'],
  ] as const) {
    it(`of ${bytes} bytes is ${english}, in French ${french}`, () => {
      expect(plain(formatBytes('en-CA', bytes))).to.equal(english);
      expect(plain(formatBytes('fr-CA', bytes))).to.equal(french);
    });
  }
});

describe('A number', () => {
  it('has the groups of its language', () => {
    expect(formatNumber('en', 10_000)).to.equal('10,000');
    expect(plain(formatNumber('fr-CA', 10_000))).to.equal('10 000');
    expect(formatNumber('de', 10_000)).to.equal('10.000');
  });
});

describe('A list', () => {
  it('is joined as its language does', () => {
    expect(formatList('en', ['A', 'B'])).to.equal('A and B');
    expect(formatList('en-US', ['A', 'B', 'C'])).to.equal('A, B, and C');
    expect(formatList('fr', ['A', 'B', 'C'])).to.equal('A, B et C');
    expect(formatList('ar', ['A', 'B']), 'each set apart from the direction of the sentence').to.equal(
      '\u2068A\u2069 و\u2068B\u2069',
    );
    expect(formatList('en', ['A'])).to.equal('A');
    expect(formatList('en', [])).to.equal('');
  });
});

describe('The name of a language', () => {
  it('is said in the reader’s', () => {
    expect(formatLanguage('en', 'fr')).to.equal('French');
    expect(formatLanguage('fr', 'en')).to.equal('anglais');
    expect(formatLanguage('en', 'fr-CA')).to.equal('Canadian French');
  });

  it('is its tag where it has none', () => {
    expect(formatLanguage('en', 'xqz')).to.equal('xqz');
  });

  it('is what was written where that is no tag', () => {
    for (const odd of ['', 'fr_', 'English please', 'x-private', '__proto__']) expect(formatLanguage('en', odd)).to.equal(odd);
  });
});

describe('A date', () => {
  it('is a year, a month or a day, as its language writes them', () => {
    for (const [language, year, month, day] of [
      ['en-CA', '2018', 'May 2018', 'May 1, 2018'],
      ['fr-CA', '2018', 'mai 2018', '1 mai 2018'],
      ['de', '2018', 'Mai 2018', '1. Mai 2018'],
      ['ja', '2018年', '2018年5月', '2018年5月1日'],
    ] as const) {
      expect(['2018', '2018-05', '2018-05-01'].map((date) => plain(formatDate(language, date)))).to.deep.equal([
        year,
        month,
        day,
      ]);
    }
  });

  it('is the first and the last day of a year there, whatever the time is here', () => {
    expect(formatDate('en-CA', '2018-01-01')).to.equal('January 1, 2018');
    expect(formatDate('en-CA', '2018-12-31')).to.equal('December 31, 2018');
    expect(formatDate('en', '1970')).to.equal('1970');
  });

  it('is of the Gregorian calendar, also where another one is usual: a year of one is no year of the other', () => {
    expect(formatDate('th', '2018')).to.equal('2018');
    expect(formatDate('fa', '2018')).to.equal('۲۰۱۸');
    expect(formatDate('ar-SA', '2018')).to.equal('٢٠١٨');
  });

  it('comes back as it is where it is none', () => {
    for (const text of ['', 'spring', '2018-13', '2018-02-30', '18', '2018-05-01T12:00']) {
      expect(formatDate('en', text)).to.equal(text);
    }
  });
});
