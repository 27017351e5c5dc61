/** Numbers, sizes, lists and names of languages, as each language writes them. */
import { expect } from '@open-wc/testing';
import { formatBytes, formatLanguage, formatList, formatNumber } from '../../src/i18n/formats.js';

/** Which of the many spaces a browser has is its own affair. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('A size', () => {
  for (const [bytes, english, french] of [
    [1, '1 kB', '1 ko'],
    [999, '1 kB', '1 ko'],
    [1500, '2 kB', '2 ko'],
    [273_000, '273 kB', '273 ko'],
    [999_499, '999 kB', '999 ko'],
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
