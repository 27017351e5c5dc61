/** What `npm run test:pictures` takes for a difference, and which pictures it wants. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { compare } from '../pictures/compare.mjs';
import { listPictures } from '../pictures/list.mjs';

const WIDTH = 60;
/** A white picture with a bar in it. */
const drawn = ({ left = 10, colour = '#1f5c57', height = 40 } = {}) =>
  sharp({ create: { width: WIDTH, height, channels: 3, background: '#fff' } })
    .composite([{ input: { create: { width: 20, height: 4, channels: 3, background: colour } }, left, top: 10 }])
    .webp({ lossless: true })
    .toBuffer();

describe('pictures', () => {
  const differences = {
    'a bar that is one pixel further': { left: 11 },
    'a bar in a colour that is hardly another': { colour: '#215e57' },
    'a page that is one pixel higher': { height: 41 },
  };
  for (const [what, change] of Object.entries(differences)) {
    it(`differ by ${what}, and the difference is drawn`, async () => {
      const { same, pixels, says, difference } = await compare(await drawn(), await drawn(change));
      assert.equal(same, false);
      assert.ok(pixels > 0 && says.includes('differ'), says);
      assert.equal((await sharp(difference).metadata()).width, WIDTH);
    });
  }

  it('are the same where nothing has changed, or by the rounding of one step of a colour', async () => {
    assert.equal((await compare(await drawn(), await drawn())).same, true);
    assert.equal((await compare(await drawn(), await drawn({ colour: '#1f5d57' }))).same, true);
  });

  it('show each story once by itself, those that cover the page alone, and no name twice', () => {
    const stories = [
      ...Array.from({ length: 13 }, (_, at) => ({ id: `faq/Story${at}` })),
      { id: 'faq/RightToLeft', language: 'ar' },
      { id: 'exit/One' },
      { id: 'exit/Two' },
    ];
    const pictures = listPictures(stories);
    const sheets = pictures.filter(({ name }) => !name.includes('.'));
    assert.deepEqual(sheets.flatMap((sheet) => sheet.stories).sort(), stories.map(({ id }) => id).sort());
    assert.deepEqual(
      sheets.map(({ name, stories: { length }, language }) => `${name} ${length} ${language}`),
      ['faq-1 6 fr', 'faq-2 6 fr', 'faq-3 1 fr', 'faq-ar-1 1 ar', 'exit-1 1 fr', 'exit-2 1 fr'],
    );
    assert.equal(new Set(pictures.map(({ name }) => name)).size, pictures.length);
  });
});
