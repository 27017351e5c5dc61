import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withFrench, withOwnWords } from './part-words.mjs';

const MESSAGES = { Search: 'Rechercher', 'Ends at {0}': 'Finit à {0}', 'Not “this”': 'Pas « ceci »' };
const CATALOGUE = JSON.stringify(MESSAGES);

describe('French in the script and in its parts', () => {
  it('is in the script for what the script says', () => {
    const own = withOwnWords(`const fr = ${CATALOGUE}; msg("Search");`, MESSAGES);
    assert.equal(own, 'const fr = {"Search":"Rechercher"}; msg("Search");');
  });

  it('comes with the part that says it, in the pieces that values stand between as well', () => {
    const { french } = evaluate(withFrench('msg(["Ends at ", ""], time); msg(`Search`);', MESSAGES));
    assert.deepEqual(french, { Search: 'Rechercher', 'Ends at {0}': 'Finit à {0}' });
  });

  it('is not in a part that says nothing', () => assert.equal(withFrench('const a = 1;', MESSAGES), 'const a = 1;'));

  it('is missed where the script has no catalogue', () => assert.throws(() => withOwnWords('const a = 1;', MESSAGES), /fr\.ts/));
});

/** What a part exports, of which only the French is code here. */
const evaluate = (code) => ({ french: JSON.parse(/french = (.*);$/.exec(code)[1]) });
