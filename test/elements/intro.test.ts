/** The opening of a page: its order, its levels, and what of the page's own it leaves alone. */
import { expect } from '@open-wc/testing';
import { part, shows, TestPage, words } from '../support/widgets.js';
import { tag, WAYS } from '../support/written.js';

const sizeOf = (node: Element): number => parseFloat(getComputedStyle(node).fontSize);

describe('The opening of a page', () => {
  const page = new TestPage();

  for (const [how, write] of WAYS) {
    it(`shows the first of the page’s paragraphs larger than the others, and the heading larger still: ${how}`, async () => {
      const { host } = await page.show(write('voix-intro', {}, '<h2>Title</h2><p>Lede.</p><p>Text.</p>'));
      const [title, lede, text] = [...host.children].map(sizeOf) as [number, number, number];
      expect(title).to.be.greaterThan(lede);
      expect(lede).to.be.greaterThan(text);
      expect(words(host)).to.equal('Title Lede. Text.');
    });

    it(`keeps the sizes that the page gives its own: ${how}`, async () => {
      await page.show(
        `<style>main h2 { font-size: 21px } main p { font-size: 15px }</style>
        ${write('voix-intro', {}, '<h2>Title</h2><p>Lede.</p><p>Text.</p>')}`,
      );
      const own = page.main.querySelectorAll('h2,p');
      expect([...own].map(sizeOf)).to.deep.equal([21, 15, 15]);
    });
  }

  it('shows title, lede and text of a document in this order, whatever the document’s', async () => {
    const { host } = await page.show(tag('voix-intro', { content: { body: 'Text.', lede: 'Lede.', title: 'Title' } }));
    expect(words(host)).to.equal('Title Lede. Text.');
  });

  it('may be the title of the page', async () => {
    const { root } = await page.show(tag('voix-intro', { content: { title: 'Title' }, 'heading-level': 1 }));
    expect(part(root, 'title').localName).to.equal('h1');
  });

  it('may lack any of its texts', async () => {
    for (const [content, said] of [
      [{ title: 'Title' }, 'Title'],
      [{ lede: 'Lede.' }, 'Lede.'],
      [{ body: 'Text.' }, 'Text.'],
    ] as const) {
      const { host, root } = await page.show(tag('voix-intro', { content }));
      expect(words(host)).to.equal(said);
      expect(root.querySelectorAll('h1,h2,h3,h4,h5,h6')).to.have.length(said === 'Title' ? 1 : 0);
    }
  });

  it('says once that texts are not there in the reader’s language', async () => {
    const content = { title: { fr: 'Titre' }, lede: { fr: 'Chapeau.' }, body: { fr: 'Texte.' } };
    const { host } = await page.show(tag('voix-intro', { content, lang: 'en' }));
    await shows(host, 'Titre Available in French only Chapeau. Texte.');
  });
});
