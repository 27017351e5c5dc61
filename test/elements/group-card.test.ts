/** Groups: what a card says, where its link goes, and which pictures it shows. */
import { expect } from '@open-wc/testing';
import { partnersOf } from '../../src/elements/group-card/group-card.model.js';
import { choose } from '../../src/elements/one-of.js';
import { configure, type Group, type VoixGroupCard } from '../../src/index.js';
import { manyItems, oneOfEach } from '../fixtures/content.js';
import { served } from '../support/served.js';
import { part, parts, shows, TestPage, until, words } from '../support/widgets.js';
import { tag, WAYS } from '../support/written.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

describe('The partners of a group', () => {
  const organizations = { sea: { short: 'SEA', name: 'Sample Association' }, long: { name: 'Long name' }, none: {} };

  it('are organisations of the document by their key, or names as they are', () => {
    expect(partnersOf(['sea', 'long', 'none', 'Somebody'], organizations)).to.deep.equal([
      'SEA',
      'Long name',
      'none',
      'Somebody',
    ]);
    expect(partnersOf(undefined, organizations)).to.deep.equal([]);
  });

  it('are not looked for in what every object has', () => {
    expect(partnersOf(['constructor', '__proto__', 'toString'], {})).to.deep.equal(['constructor', '__proto__', 'toString']);
  });
});

describe('The item that is asked for', () => {
  const items: readonly Group[] = [{ id: 'a', name: 'A' }, { name: 'No id' }, { id: 'b', name: 'B' }];

  it('is the one that is asked for, the first without a wish, none where there is no such item', () => {
    expect(choose(items, 'b')?.name).to.equal('B');
    expect(choose(items, undefined)?.name).to.equal('A');
    expect(choose(items, '')?.name).to.equal('A');
    expect(choose(items, 'nobody')).to.be.undefined;
    expect(choose<Group>([], undefined)).to.be.undefined;
  });
});

describe('A card', () => {
  const page = new TestPage();

  for (const [how, write] of WAYS) {
    it(`says since when and with whom, by its attributes: ${how}`, async () => {
      for (const [attributes, facts] of [
        [{ year: '2018' }, 'Since 2018'],
        [{ partners: 'One' }, 'With One'],
        [{ partners: ' One ,, Two,' }, 'With One and Two'],
        [{ year: '2018', partners: 'One, Two, Three' }, 'Since 2018, with One, Two, and Three'],
      ] as const) {
        const { root } = await page.show(write('voix-group-card', attributes, '<h3>Name</h3>'));
        expect(part(root, 'facts').textContent).to.equal(facts);
      }
      const { root } = await page.show(write('voix-group-card', { year: 'x', partners: ' , ' }, '<h3>Name</h3>'));
      expect(part(root, 'facts')).to.not.exist;
    });

    it(`is an attribute’s name before the heading’s, and is a card with nothing else: ${how}`, async () => {
      const { host } = await page.show(write('voix-group-card', { name: 'By attribute' }));
      expect(words(host)).to.equal('By attribute');
    });
  }

  it('says the same in French, with its spaces', async () => {
    const { host } = await page.show(
      tag('voix-group-card', { lang: 'fr', year: '2018', partners: 'Un, Deux', href: '/x' }, '<h3>Nom</h3>'),
    );
    await shows(host, 'Depuis 2018, avec Un et Deux');
    await until(() => part(host.shadowRoot!, 'link').textContent === 'En savoir plus\u00A0: Nom', 'a no-break space');
  });

  it('shows name, facts, description and link in this order, wherever the page put its heading', async () => {
    const { host } = await page.show(
      tag('voix-group-card', { year: '2018', href: '/more' }, '<p>First words.</p><h3>Name</h3><p>Last words.</p>'),
    );
    expect(words(host)).to.equal('Name Since 2018 First words. Last words. Read more: Name');
  });

  it('says the short form of an organisation', async () => {
    const { root } = await page.show(tag('voix-group-card', { content: oneOfEach() }));
    expect(part(root, 'facts').textContent).to.equal('Since 2018, with SEA, MODELE and Institut fictif');
  });

  it('shows the group that its item names, and follows it', async () => {
    const { element } = await page.show<VoixGroupCard>(tag('voix-group-card', { content: manyItems(3), item: 'groupe-2' }));
    expect(words(element)).to.contain('Group 2');
    element.item = 'groupe-3';
    await shows(element, 'Group 3');
  });

  it('says where its item is nobody, and keeps the HTML inside', async () => {
    page.main.innerHTML = tag('voix-group-card', { content: manyItems(3), item: 'nobody' }, '<h3>Inside</h3>');
    await page.fault('item: expected the id of an item in the document, found "nobody"');
    await shows(page.main, 'Inside');
  });
});

describe('The link of a card', () => {
  const page = new TestPage();
  const link = (root: ShadowRoot): HTMLAnchorElement => part(root, 'link') as HTMLAnchorElement;

  it('says where it leads even out of context, or what its author says [2.4.4]', async () => {
    const { root } = await page.show(tag('voix-group-card', { href: 'https://example.org/a' }, '<h3>Name</h3>'));
    expect(words(link(root))).to.equal('Read more: Name');
    const other = await page.show(
      tag('voix-group-card', { href: 'https://example.org/a', 'link-text': 'Their page' }, '<h3>Name</h3>'),
    );
    expect(words(link(other.root))).to.equal('Their page');
    expect([link(other.root).href, link(other.root).rel]).to.deep.equal(['https://example.org/a', 'noopener noreferrer']);
  });

  for (const href of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    ' javascript:x',
  ]) {
    it(`is none to ${JSON.stringify(href)}, as an attribute and as JSON`, async () => {
      const { root } = await page.show(tag('voix-group-card', { href, 'link-text': 'Words' }, '<h3>Name</h3><p>Description</p>'));
      expect(link(root)).to.not.exist;
      expect(words(root.host)).to.contain('Name').and.contain('Description');
      const content = [{ name: 'Name', body: `A [link](${href.replace(/\s/g, '')}) in it`, link: { url: href } }];
      page.main.innerHTML = tag('voix-group-card', { content });
      await page.fault(`found ${JSON.stringify(href.replace(/\s/g, ''))}`);
      await shows(page.main, 'A link in it');
      expect(page.main.firstElementChild!.shadowRoot!.querySelector('a')).to.not.exist;
    });
  }

  it('starts from the page as an attribute, from its document in a document', async () => {
    const { root } = await page.show(tag('voix-group-card', { href: 'more' }, '<h3>Name</h3>'));
    expect(link(root).href).to.equal(new URL('more', document.baseURI).href);
    const src = served([{ name: 'Name', link: { url: 'more' } }]);
    const other = await page.show(tag('voix-group-card', { src }));
    expect(link(other.root).href).to.equal(new URL('more', src).href);
  });
});

describe('The picture of a group', () => {
  const page = new TestPage();
  const shown = async (url: string, alt?: string): Promise<HTMLImageElement> => {
    const { root } = await page.show(
      tag('voix-group-card', { content: [{ name: 'Name', picture: { url, ...(alt && { alt }) } }] }),
    );
    return part(root, 'picture') as HTMLImageElement;
  };

  it('is shown from the page’s origin and tells nobody where the reader is', async () => {
    const picture = await shown('/stories/fixtures/pictures/rivage.svg', 'A shore');
    expect([picture.referrerPolicy, picture.loading]).to.deep.equal(['no-referrer', 'lazy']);
  });

  it('has its author’s words for those who do not see it, and is passed over where there are none [1.1.1]', async () => {
    expect((await shown('/stories/fixtures/pictures/rivage.svg', 'A shore')).alt).to.equal('A shore');
    expect((await shown('/stories/fixtures/pictures/rivage.svg')).getAttribute('alt')).to.equal('');
  });

  it('is shown from an origin that the page allows, and from no other', async () => {
    const elsewhere = 'https://127.0.0.1:9/picture.png';
    expect(await shown('https://example.org/picture.png')).to.not.exist;
    expect(await shown(elsewhere)).to.not.exist;
    configure({ allow: ['https://127.0.0.1:9'] });
    expect((await shown(elsewhere)).src).to.equal(elsewhere);
  });

  it('is not shown where its address is no picture’s', async () => {
    for (const url of [PIXEL, 'blob:https://example.org/x', 'javascript:alert(1)']) {
      page.main.innerHTML = tag('voix-group-card', { content: [{ name: 'Name', picture: { url } }] });
      await page.fault(`found "${url.slice(0, 20)}`);
      await shows(page.main, 'Name');
      expect(page.main.firstElementChild!.shadowRoot!.querySelector('img')).to.not.exist;
    }
  });
});

describe('A list of groups', () => {
  const page = new TestPage();
  const cards = (root: ShadowRoot): string[] => [...part(root, 'list').children].map((card) => words(card));

  it('has a card for each section, article, and card of the page; anything else stands before them', async () => {
    const inside = `<p>Before</p><section><h3>One</h3></section><p>Between</p><article><h3>Two</h3></article>
      <voix-group-card name="Three"></voix-group-card><div data-voix="group-card" data-name="Four"></div>`;
    const { root } = await page.show(tag('voix-group-list', {}, inside));
    await shows(root.host, 'Four');
    expect(cards(root)).to.deep.equal(['One', 'Two', 'Three', 'Four']);
    expect(words(part(root, 'lead'))).to.equal('Before Between');
  });

  it('is a list, whatever its style sheet says', async () => {
    const { root } = await page.show(tag('voix-group-list', { content: manyItems(3) }));
    expect(part(root, 'list').getAttribute('role')).to.equal('list');
    expect(cards(root)).to.have.length(3);
  });

  it('says so where there are no groups', async () => {
    const { root } = await page.show(tag('voix-group-list', { content: { groups: { heading: 'Groups', items: [] } } }));
    expect(words(root.host)).to.equal('Groups There is nothing here yet.');
  });

  it('shows thousands of groups', async function () {
    this.timeout(40_000);
    const { root } = await page.show(tag('voix-group-list', { content: manyItems(2500) }));
    expect(parts(root, 'card')).to.have.length(1000);
    await until(() => parts(root, 'card').length === 2500, '2500 cards', 30_000);
    expect(new Set(parts(root, 'card').map(({ id }) => id)).size).to.equal(2500);
  });
});
