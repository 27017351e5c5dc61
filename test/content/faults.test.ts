import { expect } from '@open-wc/testing';
import { describe as name, excerpt, isRecord } from '../../src/content/faults.js';

describe('What is said about a value', () => {
  it('names every kind of value in words', () => {
    expect(name(undefined)).to.equal('nothing');
    expect(name(null)).to.equal('null');
    expect(name(12)).to.equal('12');
    expect(name(true)).to.equal('true');
    expect(name('mot')).to.equal('"mot"');
    expect(name([1, 2])).to.equal('a list');
    expect(name({ a: 1 })).to.equal('an object');
    expect(name(Object.create(null))).to.equal('an object');
    expect(name(Symbol('a'))).to.equal('Symbol(a)');
  });

  it('quotes the beginning of a long text, not all of it', () => {
    expect(name('x'.repeat(1_000_000))).to.equal(`"${'x'.repeat(60)}…"`);
    expect(excerpt('x'.repeat(60))).to.equal('x'.repeat(60));
    expect(excerpt('x'.repeat(61))).to.equal(`${'x'.repeat(60)}…`);
  });

  it('does not print the source of a function', () => {
    expect(name(() => 'a long function '.repeat(100)).length).to.be.below(80);
  });

  it('does not walk into a value that is thousands of levels deep', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100_000; level++) deep = { deep };
    expect(name(deep)).to.equal('an object');
  });
});

describe('Whether something has fields', () => {
  it('says yes to objects, no to lists, null and simple values', () => {
    expect([{}, Object.create(null)].every(isRecord)).to.equal(true);
    expect([[], null, undefined, 'a', 1, true].some(isRecord)).to.equal(false);
  });
});
