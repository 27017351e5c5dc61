import { expect } from '@open-wc/testing';
import { explain, faultMessage } from '../../src/content/explain.js';

describe('What is said about a fault', () => {
  it('names the place, what was expected and what was found', () => {
    expect(faultMessage({ path: 'faq.items[2].answer.fr', expected: 'text', found: '12' })).to.equal(
      'faq.items[2].answer.fr: expected text, found 12',
    );
  });

  it('leaves out the place where the whole content is meant', () => {
    expect(faultMessage({ path: '', expected: 'list', found: 'nothing' })).to.equal('expected a list, found nothing');
  });

  it('says in full what the check names by its kind, and in its own words what it does not', () => {
    expect(explain({ path: 'a', expected: 'date', found: '12' })).to.deep.equal({
      path: 'a',
      expected: 'a date such as 2018, 2018-05 or 2018-05-01',
      found: '12',
    });
    expect(explain({ path: 'src', expected: 'JSON', found: 'nothing' }).expected).to.equal('JSON');
  });
});
