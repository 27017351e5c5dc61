import { expect } from '@open-wc/testing';
import * as schema from '../../src/content/document.js';
import { faultMessage } from '../../src/content/explain.js';
import { readSection, type Reading } from '../../src/content/read.js';
import { oneOfEach } from '../fixtures/content.js';

const read = (given: unknown): Reading => readSection(given, { name: 'faq', schema: schema.faq, itemKey: 'question' });
const messages = ({ faults }: Reading): string[] => faults.map(faultMessage);
const item = { question: 'Q', answer: 'A' };

describe('Reading a section', () => {
  it('gives the section with what it refers to around it', () => {
    const document = oneOfEach();
    const reading = read(document);
    expect(messages(reading)).to.deep.equal([]);
    expect(JSON.stringify(reading.section)).to.equal(JSON.stringify(document.faq));
    expect(Object.keys(reading.languages)).to.deep.equal(['fr', 'en']);
    expect(Object.keys(reading.organizations)).to.deep.equal(['exemple', 'modele']);
    expect(reading.document).to.equal(document);
  });

  it('takes a section, a bare list and a single item', () => {
    for (const given of [{ items: [item] }, [item], item]) expect(read(given).section).to.deep.equal({ items: [item] });
  });

  it('is done once for one document, however many widgets show it', () => {
    const given = [item];
    expect(read(given)).to.equal(read(given));
    expect(readSection(given, { name: 'groups', schema: schema.groups, itemKey: 'name' })).not.to.equal(read(given));
  });

  it('says what is wrong with the section and around it, and nothing about other sections', () => {
    const reading = read({ languages: { fr: 12 }, organizations: [], groups: 'wrong', faq: { items: [item, 1] } });
    expect(reading.section).to.deep.equal({ items: [item] });
    expect(messages(reading)).to.have.members([
      'languages.fr: expected a language tag such as fr-CA, found 12',
      'organizations: expected an object, found a list',
      'faq.items[1]: expected an object, found 1',
    ]);
  });

  it('says which references lead nowhere, and keeps their words', () => {
    const asked = { ...item, seeAlso: [{ ref: 'here' }, { ref: 'gone', label: 'Words' }, { ref: 'a b' }] };
    const reading = read({ faq: { items: [1, asked, { ...item, id: 'here' }] } });
    expect(reading.section).to.deep.equal({
      items: [
        { ...item, seeAlso: [{ ref: 'here' }, { ref: 'gone', label: 'Words' }, {}] },
        { ...item, id: 'here' },
      ],
    });
    expect(messages(reading)).to.have.members([
      'faq.items[0]: expected an object, found 1',
      'faq.items[1].seeAlso[1].ref: expected the id of a resource, group or question of the same document, found "gone"',
      'faq.items[1].seeAlso[2].ref: expected the id of a resource, group or question of the same document, found "a b"',
    ]);
    expect(messages(read([asked]))).to.include(
      '[0].seeAlso[0].ref: expected the id of a resource, group or question of the same document, found "here"',
    );
  });

  it('never throws', () => {
    const refuse = (): never => {
      throw new Error('refused');
    };
    const proxy: object = new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse });
    const getter = {
      get faq(): never {
        return refuse();
      },
    };
    for (const given of [
      undefined,
      null,
      1,
      'a',
      proxy,
      getter,
      [proxy],
      { faq: proxy },
      { faq: { items: [] }, languages: proxy },
      window,
    ]) {
      expect(messages(read(given))).to.have.length(1);
    }
  });
});
