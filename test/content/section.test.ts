import { expect } from '@open-wc/testing';
import { faultMessage } from '../../src/content/explain.js';
import { faq, languages, notice } from '../../src/content/document.js';
import { takeSection, type SectionKind, type Taken } from '../../src/content/section.js';

const FAQ: SectionKind = { name: 'faq', schema: faq, itemKey: 'question' };
const NOTICE: SectionKind = { name: 'notice', schema: notice };
const LANGUAGES: SectionKind = { name: 'languages', schema: languages };

function taken(given: unknown, kind: SectionKind = FAQ): { taken: Taken | undefined; messages: string[] } {
  const messages: string[] = [];
  return { taken: takeSection(given, kind, (fault) => messages.push(faultMessage(fault))), messages };
}

const item = { question: 'Q', answer: 'A' };

describe('The section that a widget shows', () => {
  it('is its own out of a whole document', () => {
    const document = { version: 1, groups: { items: [] }, faq: { items: [item] } };
    expect(taken(document)).to.deep.equal({
      taken: { section: { items: [item] }, path: 'faq', document, added: '' },
      messages: [],
    });
  });

  it('is what the document has there, right or wrong: the check is to say so', () => {
    expect(taken({ faq: 12 }).taken).to.include({ section: 12, path: 'faq' });
    expect(taken({ faq: null }).taken).to.include({ section: null, path: 'faq' });
  });

  it('may be given by itself', () => {
    const section = { heading: 'Questions', items: [item] };
    expect(taken(section)).to.deep.equal({ taken: { section, path: '', document: undefined, added: '' }, messages: [] });
  });

  it('may be a bare list of items', () => {
    expect(taken([item]).taken).to.deep.equal({ section: { items: [item] }, path: '', document: undefined, added: 'items' });
    expect(taken([]).taken?.section).to.deep.equal({ items: [] });
  });

  it('may be a single item', () => {
    expect(taken(item).taken).to.deep.equal({ section: { items: [item] }, path: '', document: undefined, added: 'items[0].' });
  });

  it('is looked for in vain in a document that does not have it, and the message says what there is', () => {
    expect(taken({ version: 1, intro: {}, groups: {} })).to.deep.equal({
      taken: undefined,
      messages: [
        'expected a content document with "faq", that section or a list of its items, found an object with "version, intro, groups"',
      ],
    });
    expect(taken({ ['x'.repeat(100_000)]: 1 }).messages[0]!.length).to.be.below(200);
  });

  it('is nothing else', () => {
    for (const [given, found] of [
      [12, '12'],
      ['faq', '"faq"'],
      [true, 'true'],
      [null, 'null'],
      [undefined, 'nothing'],
      [{}, 'an object with nothing'],
    ] as const) {
      expect(taken(given)).to.deep.equal({
        taken: undefined,
        messages: [`expected a content document with "faq", that section or a list of its items, found ${found}`],
      });
    }
  });

  it('without items is known by its own fields', () => {
    const section = { skipTo: '#next' };
    expect(taken(section, NOTICE).taken).to.deep.equal({ section, path: '', document: undefined, added: '' });
    expect(taken({ notice: section }, NOTICE).taken).to.include({ section, path: 'notice' });
    for (const [given, found] of [
      [[section], 'a list'],
      [{ faq: {} }, 'an object with "faq"'],
    ] as const) {
      expect(taken(given, NOTICE)).to.deep.equal({
        taken: undefined,
        messages: [`expected a content document with "notice" or that section, found ${found}`],
      });
    }
  });

  it('is not what every object has', () => {
    const inherited = Object.create({ faq: { items: [item] }, items: [item], question: 'Q' }) as unknown;
    expect(taken(inherited).taken).to.equal(undefined);
  });
});

describe('A section that is a map', () => {
  const map = { fr: 'fr-CA', en: 'en-CA' };

  it('is its own out of a whole document', () => {
    const document = { version: 1, languages: map, faq: { items: [] } };
    expect(taken(document, LANGUAGES).taken).to.deep.equal({ section: map, path: 'languages', document, added: '' });
  });

  it('may be given by itself: all of it is strings', () => {
    expect(taken(map, LANGUAGES)).to.deep.equal({
      taken: { section: map, path: '', document: undefined, added: '' },
      messages: [],
    });
  });

  it('is no document that does not have it', () => {
    expect(taken({ version: 1, faq: { items: [] } }, LANGUAGES)).to.deep.equal({
      taken: undefined,
      messages: ['expected a content document with "languages" or that section, found an object with "version, faq"'],
    });
    expect(taken(['fr', 'en'], LANGUAGES).taken).to.be.undefined;
  });
});
