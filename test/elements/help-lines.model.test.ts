/** Which help line comes first, and what a number is dialled by. */
import { expect } from '@open-wc/testing';
import { dialled, inReadersOrder } from '../../src/elements/help-lines/help-lines.model.js';

describe('The order of help lines', () => {
  const line = (id: string, country?: string, ...languages: string[]): object => ({ id, ...(country && { country }), languages });
  const LINES = [
    line('us-en', 'US', 'en'),
    line('fr-fr', 'FR', 'fr'),
    line('nowhere'),
    line('ca-en', 'CA', 'en-CA'),
    line('ca-fr', 'CA', 'fr', 'en'),
    line('ca-fr-too', 'CA', 'fr-CA'),
  ];
  const order = (language: string, tags: string): string[] => inReadersOrder(LINES, language, tags).map(({ id }) => id!);

  it('is by the reader’s language, then by the reader’s country, then the document’s', () => {
    expect(order('fr', 'fr-CA en-US')).to.deep.equal(['ca-fr', 'ca-fr-too', 'fr-fr', 'us-en', 'ca-en', 'nowhere']);
    expect(order('fr', 'fr-FR')).to.deep.equal(['fr-fr', 'ca-fr', 'ca-fr-too', 'us-en', 'nowhere', 'ca-en']);
    expect(order('en-GB', 'en-GB en-CA')).to.deep.equal(['ca-en', 'ca-fr', 'us-en', 'ca-fr-too', 'fr-fr', 'nowhere']);
  });

  it('is the document’s where nothing is known', () => {
    const document = LINES.map((line) => (line as { id: string }).id);
    expect(order('pl', 'pl')).to.deep.equal(document);
    expect(order('', '')).to.deep.equal(document);
  });
});

describe('What a number is dialled by [S20]', () => {
  it('is its digits, as they are seen', () => {
    for (const [number, digits] of [
      ['555-0100', '5550100'],
      ['1 (555) 555-0100', '15555550100'],
      ['+1 555 555 0100', '+15555550100'],
      ['555.0100', '5550100'],
      ['555\u2011\u00A00100', '5550100'],
      ['*88', '*88'],
      ['55501', '55501'],
    ] as const) {
      expect(dialled(number), number).to.equal(digits);
    }
  });

  it('is nothing where it might be another number than the one that is seen', () => {
    for (const number of [
      '1-800-555-HELP',
      '555-0100 poste 5',
      '555-0100, 555-0101',
      '555-0100 / 555-0101',
      '+44 (0)20 5550 0100',
      '555-0100;phone-context=x',
      'javascript:alert(1)',
      '٥٥٥٠١٠٠',
      '#31#5550100',
      '',
    ]) {
      expect(dialled(number), number).to.be.undefined;
    }
  });

  it('is found at once, however long the text', () => {
    // With a pattern that tries every way to read it, this would not end.
    expect(dialled(`${'(555)'.repeat(100_000)}x`)).to.be.undefined;
  });
});
