import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proofsIn } from './proofs.mjs';
import { statement } from './statements.mjs';

const CODE = `
describe('all elements', () => {
  for (const width of WIDTHS) {
    it(\`can be read, \${width} px wide [1.4.10] [S9]\`, async () => {});
  }
  it('have no mark', () => {});
});
describe(\`the exit [S1]\`, () => it('leads out', () => {}));
const PAGES = { 'quirks mode [E29]': {}, 'no mark': {} };
const more = names.map((title) => ({ name: \`hydrated by \${title} [E12a]\` }));
`;

describe('the marks in titles of tests', () => {
  it('are found, with the titles and the marks around them, and in names of data', () =>
    assert.deepEqual(proofsIn('a.test.mjs', CODE), [
      { file: 'a.test.mjs', title: 'all elements › can be read, … px wide', marks: ['1.4.10', 'S9'] },
      { file: 'a.test.mjs', title: 'the exit › leads out', marks: ['S1'] },
      { file: 'a.test.mjs', title: 'quirks mode', marks: ['E29'] },
      { file: 'a.test.mjs', title: 'hydrated by …', marks: ['E12a'] },
    ]));
});

describe('a statement', () => {
  const claims = { S1: { name: 'A way out.', answer: 'A link.' }, S2: { name: 'No sound.', remark: 'Not tested.' } };

  it('has each claim with the tests that prove it, or the remark', () => {
    const text = statement(claims, proofsIn('a.test.mjs', CODE).slice(1));
    assert.match(text, /A way out\.[^]*A link\.[^]*the exit[^]*a\.test\.mjs[^]*No sound\.[^]*Not tested\./);
  });

  it('is refused where neither is there', () =>
    assert.throws(() => statement(claims, []), /S1: expected a test with \[S1\] in its title, or a remark/));
});
