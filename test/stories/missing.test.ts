/** “Missing” in Storybook's toolbar: whatever is written into the code, rather than into a catalogue, can be seen there. */
import { expect } from '@open-wc/testing';
import { MISSING_MESSAGES, prepareLanguages } from '../../stories/support/languages.js';
import { parts, shows, TestPage, words } from '../support/widgets.js';

/** Content without a word of any language. */
const TEXT = '§';
const items = <Item>(number: number, item: Item): Item[] => Array.from({ length: number }, () => item);
const FAQ = items(4, { question: TEXT, answer: TEXT });
const RESOURCES = items(8, { title: TEXT, url: 'https://example.org/', kind: 'guide' });
const GROUP = { name: TEXT, year: 2018, body: TEXT, link: { url: 'https://example.org/' } };

describe('With a mark for each message', () => {
  const page = new TestPage();
  beforeEach(prepareLanguages);

  /** A widget's words without marks, content and numbers: what is left is written into the code. */
  async function leftOf(tag: string, content: unknown): Promise<string> {
    const { host, root } = await page.show(
      `<voix-${tag} lang="${MISSING_MESSAGES}" content='${JSON.stringify(content)}'></voix-${tag}>`,
    );
    await shows(host, '⟦');
    expect(parts(root, 'box')).to.have.length(1);
    return words(host).replace(/⟦[^⟧]*⟧|[§\d\s]/g, '');
  }

  for (const [tag, content] of [
    ['faq', FAQ],
    ['resource-list', RESOURCES],
    ['group-card', GROUP],
    ['notice', { body: TEXT, skipTo: '#after' }],
    ['exit', { url: 'https://example.org/' }],
  ] as const) {
    it(`shows no word of its own in ${tag}`, async () => {
      expect(await leftOf(tag, content)).to.equal('');
    });
  }
});
