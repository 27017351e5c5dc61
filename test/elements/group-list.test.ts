/** How the cards of a list share its width. */
import { expect } from '@open-wc/testing';
import { manyItems } from '../fixtures/content.js';
import { part, TestPage } from '../support/widgets.js';
import { tag, WAYS } from '../support/written.js';

const columns = (list: Element): number => getComputedStyle(list).gridTemplateColumns.split(' ').length;
const sections = (count: number): string => '<section><h3>Group</h3><p>Text.</p></section>'.repeat(count);

describe('The cards of a list', () => {
  const page = new TestPage();
  beforeEach(() => page.main.setAttribute('style', 'inline-size: 1200px'));

  for (const [count, expected] of [
    [1, 2],
    [2, 2],
    [3, 3],
    [7, 3],
  ] as const) {
    it(`stand in ${expected} columns of a wide page where there are ${count}`, async () => {
      const { root } = await page.show(tag('voix-group-list', { content: manyItems(count) }));
      expect(columns(part(root, 'list'))).to.equal(expected);
      for (const [, write] of WAYS) {
        const { root } = await page.show(write('voix-group-list', {}, sections(count)));
        expect(columns(part(root, 'list'))).to.equal(expected);
      }
    });
  }

  it('stand one below the other in a narrow column', async () => {
    page.main.setAttribute('style', 'inline-size: 320px');
    const { root } = await page.show(tag('voix-group-list', {}, sections(2)));
    expect(columns(part(root, 'list'))).to.equal(1);
  });
});
