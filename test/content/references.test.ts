import { expect } from '@open-wc/testing';
import { findItem, hasItem, isText, resolveReference } from '../../src/content/references.js';

const document = {
  resources: {
    items: [null, 12, { id: 'guide', title: { fr: 'Guide' }, url: 'https://example.org/guide' }, { id: 'bare', title: 12 }],
  },
  groups: { items: [{ id: 'rivage', name: 'Rivage' }] },
  faq: { items: [{ id: 'role', question: 'Pourquoi ?' }] },
};

describe('A reference', () => {
  it('leads to the address of a resource, by its title', () => {
    expect(resolveReference(document, { ref: 'guide' })).to.deep.equal({
      title: { fr: 'Guide' },
      url: 'https://example.org/guide',
    });
  });

  it('leads to a group or a question on the page', () => {
    expect(resolveReference(document, { ref: 'rivage' })).to.deep.equal({ title: 'Rivage', url: '#rivage' });
    expect(resolveReference(document, { ref: 'role' })).to.deep.equal({ title: 'Pourquoi ?', url: '#role' });
  });

  it('is read by its own words where it has any', () => {
    expect(resolveReference(document, { ref: 'guide', label: 'Le guide' }).title).to.equal('Le guide');
    expect(resolveReference(document, { url: 'https://example.org/a', label: 'Là' })).to.deep.equal({
      title: 'Là',
      url: 'https://example.org/a',
    });
    expect(resolveReference(document, { url: 'https://example.org/a' }).title).to.equal('https://example.org/a');
  });

  it('leads nowhere where there is nothing of that name', () => {
    expect(resolveReference(document, { ref: 'absent' })).to.deep.equal({ title: undefined, url: undefined });
    expect(resolveReference(document, { ref: 'bare' })).to.deep.equal({ title: undefined, url: '#bare' });
  });

  it('finds its way through a document of any shape', () => {
    for (const shape of [
      {},
      { resources: null },
      { resources: [] },
      { resources: { items: {} } },
      { resources: { items: 'guide' } },
      { resources: { items: [{ id: ['guide'] }, { id: { toString: null } }] } },
    ]) {
      expect(findItem(shape, 'resources', 'guide')).to.equal(undefined);
      expect(hasItem(shape, 'guide')).to.equal(false);
    }
  });

  it('leads to the first of several that have one id', () => {
    const twice = {
      groups: {
        items: [
          { id: 'a', name: 'First group' },
          { id: 'a', name: 'Second group' },
          { id: 'b', name: 'A group' },
        ],
      },
      resources: { items: [{ id: 'b', title: 'A guide' }] },
    };
    expect(resolveReference(twice, { ref: 'a' }).title).to.equal('First group');
    expect(resolveReference(twice, { ref: 'b' }).title).to.equal('A guide');
    expect(findItem(twice, 'groups', 'b')).to.deep.equal({ id: 'b', name: 'A group' });
  });

  it('finds what stands before something that can’t be read', () => {
    const broken = {
      get id(): never {
        throw new Error('refused');
      },
    };
    const shape = { resources: { items: [{ id: 'guide', title: 'Guide' }, broken] }, faq: { items: [{ id: 'role' }] } };
    expect(['guide', 'role', 'absent'].map((id) => hasItem(shape, id))).to.deep.equal([true, false, false]);
  });

  it('looks at each item once, however many there are of both', () => {
    let looks = 0;
    const items = Array.from({ length: 1000 }, (_, at) => ({
      question: `Question ${at}`,
      get id(): string {
        looks++;
        return `q${at}`;
      },
    }));
    const long = { faq: { items } };
    for (let at = 0; at < items.length; at++) {
      expect(resolveReference(long, { ref: `q${at}` }).title).to.equal(`Question ${at}`);
    }
    expect(looks).to.equal(items.length);
  });
});

describe('A text', () => {
  it('is a string, or a map of strings', () => {
    expect(['a', '', { fr: 'a' }].every(isText)).to.equal(true);
    expect([null, undefined, 1, { fr: 1 }, { fr: { en: 'a' } }].some(isText)).to.equal(false);
  });
});
