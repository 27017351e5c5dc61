/** Quotations: who said it, where, and in which language. */
import { expect } from '@open-wc/testing';
import type { VoixStatement } from '../../src/index.js';
import { manyItems } from '../fixtures/content.js';
import { part, shows, TestPage, words } from '../support/widgets.js';
import { tag, WAYS } from '../support/written.js';

const QUOTATION = '<blockquote><p>An example, invented.</p></blockquote>';

describe('A statement', () => {
  const page = new TestPage();
  const statement = (fields: object): Promise<{ readonly host: HTMLElement; readonly root: ShadowRoot }> =>
    page.show(tag('voix-statement', { lang: 'en', content: [{ body: { en: 'An example.', fr: 'Un exemple.' }, ...fields }] }));

  it('is a quotation in a figure, with a caption', async () => {
    const { root } = await statement({ attribution: 'Somebody' });
    expect(part(root, 'quotation').matches('figure > blockquote')).to.be.true;
    expect(part(root, 'attribution').matches('figure > figcaption > footer')).to.be.true;
  });

  it('names who said it, and links to where, even without words for the link', async () => {
    for (const [fields, said] of [
      [{ attribution: 'A role' }, 'An example. A role'],
      [{ attribution: 'A role', source: { url: 'https://example.org/', label: 'A speech' } }, 'An example. A role , A speech'],
      [{ source: { url: 'https://example.org/', label: 'A speech' } }, 'An example. A speech'],
      [{ attribution: 'A role', source: { url: 'https://example.org/' } }, 'An example. A role , Read more: A role'],
      [{ source: { url: 'https://example.org/' } }, 'An example. Read more: https://example.org/'],
      [{}, 'An example.'],
    ] as const) {
      const { host } = await statement(fields);
      expect(words(host).replace(' ,', ',')).to.equal(said.replace(' ,', ','));
    }
    const { root } = await statement({ source: { url: 'https://example.org/a', label: 'A speech' } });
    const link = part(root, 'link') as HTMLAnchorElement;
    expect([link.href, link.rel]).to.deep.equal(['https://example.org/a', 'noopener noreferrer']);
  });

  it('is marked as a translation where it is shown in another language than it was said in [S18]', async () => {
    const { host } = await statement({ originalLanguage: 'fr-CA' });
    await shows(host, 'An example. Translation, original in Canadian French');
    host.lang = 'fr';
    await shows(host, 'Un exemple.');
    expect(words(host)).to.equal('Un exemple.');
  });

  it('is no translation where only the region is another, or where nothing is known', async () => {
    for (const originalLanguage of ['en', 'en-GB', undefined]) {
      const { host } = await statement({ originalLanguage });
      expect(words(host), originalLanguage).to.equal('An example.');
    }
  });

  it('is no translation where the reader is shown the original, in want of their own language', async () => {
    const content = [{ body: { fr: 'Un exemple.' }, originalLanguage: 'fr' }];
    const { host } = await page.show(tag('voix-statement', { lang: 'en', content }));
    expect(words(host)).to.equal('Un exemple. Available in French only');
  });

  it('is the one that its item names, and follows it', async () => {
    const { element } = await page.show<VoixStatement>(tag('voix-statement', { content: manyItems(3), item: 'citation-2' }));
    expect(words(element)).to.contain('Quotation 2');
    element.item = 'citation-3';
    await shows(element, 'Quotation 3');
  });

  it('says where its item is nobody’s, and keeps the HTML inside', async () => {
    page.main.innerHTML = tag('voix-statement', { content: manyItems(3), item: 'nobody' }, QUOTATION);
    await page.fault('item: expected the id of an item in the document, found "nobody"');
    await shows(page.main, 'An example, invented.');
  });
});

describe('A statement in HTML', () => {
  const page = new TestPage();

  for (const [how, write] of WAYS) {
    it(`has its footer as the caption, wherever it stands: ${how}`, async () => {
      const { host } = await page.show(write('voix-statement', {}, `<footer>A role</footer>${QUOTATION}`));
      expect(words(host)).to.equal('An example, invented. A role');
      expect(host.querySelector('footer')!.assignedSlot!.closest('figcaption')).to.exist;
      expect(host.querySelector('blockquote')!.assignedSlot!.parentElement!.localName).to.equal('figure');
    });

    it(`has the attribution of the attribute before that of the footer: ${how}`, async () => {
      const { host } = await page.show(
        write('voix-statement', { attribution: 'Another role' }, `${QUOTATION}<footer>A role</footer>`),
      );
      expect(words(host)).to.equal('An example, invented. Another role');
    });

    it(`is marked as a translation by the language of its quotation: ${how}`, async () => {
      const shown = async (original: string, quotation: string): Promise<string> =>
        words((await page.show(write('voix-statement', { lang: 'en', 'original-language': original }, quotation))).host);
      expect(await shown('fr', QUOTATION)).to.equal('An example, invented. Translation, original in French');
      expect(await shown('en-GB', QUOTATION)).to.equal('An example, invented.');
      expect(await shown('fr', '<blockquote lang="fr">Un exemple.</blockquote>')).to.equal('Un exemple.');
      expect(await shown('', QUOTATION)).to.equal('An example, invented.');
      expect(await shown('no such language', QUOTATION)).to.equal('An example, invented.');
    });
  }
});
