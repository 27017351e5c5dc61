/** Resources: what is said of each, and how one is found among many. */
import { expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import type { ContentDocument, VoixResourceList } from '../../src/index.js';
import { manyItems } from '../fixtures/content.js';
import { part, parts, shows, TestPage, until, widgetAt, words, type Widget } from '../support/widgets.js';
import { attributes, tag, WAYS } from '../support/written.js';

interface Item {
  readonly title: string;
  readonly [fact: string]: string;
}
const TITLES = ['Été à la mer', 'ÉCOLE et famille', 'Œuvre', 'Guide pratique', 'Un rapport', 'Ma voix', 'Plage'];
const ITEMS: readonly Item[] = TITLES.map((title, at) => ({
  title,
  kind: at % 2 ? 'guide' : 'report',
  language: at < 3 ? 'fr' : 'en',
  audience: at ? 'families' : 'survivors, families',
  format: 'PDF',
}));
const list = (items: readonly Item[]): string =>
  `<ul>${items.map(({ title, ...facts }, at) => `<li${attributes(facts, 'data-')}><a href="https://example.org/${at}">${title}</a></li>`).join('')}</ul>`;
const content = (items: readonly Item[]): ContentDocument => ({
  resources: {
    items: items.map(({ title, kind, language, audience, format }, at) => ({
      title,
      url: `https://example.org/${at}`,
      ...(kind && { kind }),
      ...(language && { language }),
      ...(format && { format }),
      ...(audience && { audience: audience.split(', ') }),
    })),
  },
});
const FORMS = Object.fromEntries(
  WAYS.flatMap(([how, write]) => [
    [`HTML in ${how}`, write('voix-resource-list', {}, list(ITEMS))],
    [`JSON in ${how}`, write('voix-resource-list', { content: content(ITEMS) })],
  ]),
);

/** What is left, by its titles. */
const left = ({ host, root }: Widget): string[] =>
  [...host.querySelectorAll('li'), ...parts(root, 'item')]
    .filter((item) => item.checkVisibility())
    .map((item) => TITLES.find((title) => item.textContent.includes(title)) ?? item.textContent.trim());
const search = ({ root }: Widget): HTMLInputElement => part(root, 'search') as HTMLInputElement;
/** The search comes a moment after the resources. */
async function searchable<List extends Widget>(widget: List): Promise<List> {
  await until(() => search(widget), 'the search', 30_000);
  return widget;
}
const count = ({ root }: Widget): string => words(part(root, 'count'));

async function type(widget: Widget, text: string): Promise<void> {
  search(widget).focus();
  search(widget).select();
  await sendKeys(text ? { type: text } : { press: 'Delete' });
  await widget.element.updateComplete;
}
async function choose(widget: Widget, label: string, value: string): Promise<void> {
  const filters = part(widget.root, 'filters');
  const select = [...filters.querySelectorAll('label')].find((one) => words(one).startsWith(label))!.querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await widget.element.updateComplete;
}
const openFilters = async (widget: Widget): Promise<void> => {
  widget.root.querySelector<HTMLElement>('[aria-controls]')!.click();
  await widget.element.updateComplete;
};

describe('Among many resources', () => {
  const page = new TestPage();

  for (const [how, form] of Object.entries(FORMS)) {
    describe(how, () => {
      let widget: Widget<VoixResourceList>;
      beforeEach(async () => (widget = await searchable(await page.show<VoixResourceList>(form))));

      it('one is found without its accents and its capitals', async () => {
        expect(left(widget)).to.deep.equal(TITLES);
        for (const [typed, found] of [
          ['ete', ['Été à la mer']],
          ['ÉTÉ', ['Été à la mer']],
          ['école', ['ÉCOLE et famille']],
          ['FAMILLE ecole', ['ÉCOLE et famille']],
          ['  mer  ', ['Été à la mer']],
          ['a', ['Été à la mer', 'ÉCOLE et famille', 'Guide pratique', 'Un rapport', 'Ma voix', 'Plage']],
          ['no such thing', []],
        ] as const) {
          await type(widget, typed);
          expect(left(widget), typed).to.deep.equal(found);
        }
        await type(widget, '');
        expect(left(widget)).to.deep.equal(TITLES);
      });

      it('one is found by its format', async () => {
        await type(widget, 'pdf');
        expect(left(widget)).to.deep.equal(TITLES);
      });

      it('one is found by what it is called there: its kind and its language', async () => {
        await type(widget, 'guide french');
        expect(left(widget)).to.deep.equal(['ÉCOLE et famille']);
      });

      it('the number of those that are left is told, as a status [4.1.3]', async () => {
        expect(count(widget)).to.equal('Shown: 7 of 7');
        await type(widget, 'voix');
        expect(count(widget)).to.equal('Shown: 1 of 7');
        expect(part(widget.root, 'count').getAttribute('role')).to.equal('status');
        await type(widget, 'xyz');
        expect(count(widget)).to.equal('Shown: 0 of 7');
      });

      it('the filters choose by kind, language and audience, and together', async () => {
        expect(part(widget.root, 'filters').checkVisibility()).to.be.false;
        await openFilters(widget);
        expect([...part(widget.root, 'filters').querySelectorAll('label > span')].map((label) => words(label))).to.deep.equal([
          'Kind',
          'Language',
          'For whom',
        ]);
        await choose(widget, 'Kind', 'guide');
        expect(left(widget)).to.deep.equal(['ÉCOLE et famille', 'Guide pratique', 'Ma voix']);
        await choose(widget, 'Language', 'en');
        expect(left(widget)).to.deep.equal(['Guide pratique', 'Ma voix']);
        await type(widget, 'pratique');
        expect(left(widget)).to.deep.equal(['Guide pratique']);
        await choose(widget, 'For whom', 'survivors');
        expect(left(widget)).to.deep.equal([]);
        await choose(widget, 'Kind', '');
        await choose(widget, 'Language', '');
        await type(widget, '');
        expect(left(widget)).to.deep.equal(['Été à la mer']);
      });

      it('the filters say whether they are shown', async () => {
        const button = widget.root.querySelector('[aria-controls]')!;
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        expect(widget.root.querySelectorAll('select'), 'before anybody needs them').to.have.length(0);
        await openFilters(widget);
        expect(widget.root.querySelectorAll('select')).to.have.length(3);
        expect(button.getAttribute('aria-expanded')).to.equal('true');
        expect(part(widget.root, 'filters').checkVisibility()).to.be.true;
      });

      it('what is chosen holds when the language changes', async () => {
        await openFilters(widget);
        await choose(widget, 'Kind', 'guide');
        widget.host.lang = 'fr';
        await shows(widget.host, 'Affichage : 3 sur 7');
        expect(left(widget)).to.deep.equal(['ÉCOLE et famille', 'Guide pratique', 'Ma voix']);
        expect(part(widget.root, 'filters').querySelector('select')!.selectedOptions[0]!.text.trim()).to.equal('Guide');
      });
    });
  }

  it('there is a search from seven on, and none below', async () => {
    for (const form of [
      tag('voix-resource-list', {}, list(ITEMS.slice(1))),
      tag('voix-resource-list', { content: content(ITEMS.slice(1)) }),
    ]) {
      expect(part((await page.show(form)).root, 'tools'), form.slice(0, 40)).to.not.exist;
    }
    await searchable(await page.show(tag('voix-resource-list', {}, list(ITEMS))));
  });

  for (const [how, form] of Object.entries(FORMS)) {
    it(`the search comes once a reader comes near: ${how}`, async () => {
      // The second list is far below; the first says when a search has had its time to come.
      await page.show(`${form}<div style="block-size: 400vh"></div>${form}`);
      const [near, far] = [page.main.firstElementChild, page.main.lastElementChild].map((host) => widgetAt(host as HTMLElement));
      await until(() => part(far!.root, 'tools'), 'the place of the search');
      await searchable(near!);
      expect(!!search(far!), 'a search far below').to.be.false;
      const { blockSize } = getComputedStyle(part(far!.root, 'tools'));
      far!.host.scrollIntoView();
      await searchable(far!);
      expect(getComputedStyle(part(far!.root, 'tools')).blockSize).to.equal(blockSize);
    });
  }

  it('the search is there before a reader who comes by the Tab key from far away [2.1.1] [2.4.3]', async () => {
    await page.show(`<a href="#">First</a><div style="block-size: 400vh"></div>${FORMS['HTML in a tag']!}`);
    const widget = widgetAt(page.main.lastElementChild as HTMLElement);
    page.main.querySelector('a')!.focus();
    await searchable(widget);
    expect(window.scrollY).to.equal(0);
    await sendKeys({ press: 'Tab' });
    expect(widget.root.activeElement).to.equal(search(widget));
  });

  it('the search comes to a list that was away meanwhile, and to one without a box of its own', async () => {
    const form = FORMS['HTML in a tag']!;
    await page.show(`<div style="block-size: 400vh"></div>${form}`);
    const widget = widgetAt(page.main.lastElementChild as HTMLElement);
    widget.host.remove();
    await widget.element.updateComplete;
    widget.host.style.display = 'contents';
    page.main.prepend(widget.host);
    await searchable(widget);
  });

  it('nothing stays hidden when the search goes with the seventh', async () => {
    const widget = await searchable(await page.show(FORMS['HTML in a tag']!));
    await type(widget, 'voix');
    widget.host.querySelector('li:last-child')!.remove();
    await until(() => !search(widget), 'no search');
    expect(left(widget)).to.deep.equal(TITLES.slice(0, 6));
  });

  it('a choice that the content does not have any more holds nobody back', async () => {
    const kinds = (guide: string): ContentDocument => ({
      resources: {
        items: TITLES.map((title, at) => ({ title, kind: at % 2 ? { en: guide, fr: 'Carnet' } : { en: 'Log', fr: 'Journal' } })),
      },
    });
    const widget = await searchable(await page.show(tag('voix-resource-list', { content: kinds('Notebook') })));
    await openFilters(widget);
    await choose(widget, 'Kind', 'Notebook');
    expect(left(widget)).to.have.length(3);
    widget.host.lang = 'fr';
    await shows(widget.host, 'Affichage');
    const chosen = part(widget.root, 'filters').querySelector('select')!.selectedOptions[0]!.text.trim();
    expect(left(widget)).to.have.length(chosen === 'Carnet' ? 3 : 7);
  });

  it('what the page itself hides stays hidden, and is not counted', async () => {
    const items = list([...ITEMS, { title: 'Hidden by the page' }]).replace(/<li>/, '<li hidden>');
    const widget = await searchable(await page.show(tag('voix-resource-list', {}, items)));
    expect(widget.host.querySelector<HTMLElement>('li:last-child')!.hidden).to.be.true;
    expect(count(widget)).to.equal('Shown: 7 of 7');
    await type(widget, 'hidden');
    expect(left(widget)).to.deep.equal([]);
    await type(widget, '');
    expect(left(widget)).to.deep.equal(TITLES);
  });

  it('an item that comes while the reader searches is held back as the others are', async () => {
    const widget = await searchable(await page.show(FORMS['HTML in a tag']!));
    await type(widget, 'voix');
    widget.host.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li><a href="#">Mer</a></li><li><a href="#">Voix</a></li>');
    await until(() => count(widget) === 'Shown: 2 of 9', 'the count').catch(() =>
      expect(count(widget)).to.equal('Shown: 2 of 9'),
    );
    expect(left(widget)).to.deep.equal(['Ma voix', 'Voix']);
  });

  it('an item that the page takes away while it is held back is shown where it goes', async () => {
    const widget = await searchable(await page.show(`${FORMS['HTML in a tag']!}<ol></ol>`));
    await type(widget, 'voix');
    const item = widget.host.querySelector('li')!;
    page.main.querySelector('ol')!.append(item);
    await until(() => !item.hidden, 'the item');
  });

  it('only items count: not lists inside an item, not lists before the first', async () => {
    const nested = '<ul><li><a href="#">One</a><ul><li>inside</li></ul></li></ul>';
    const widget = await searchable(await page.show(tag('voix-resource-list', {}, `<p>Before</p>${nested.repeat(7)}`)));
    expect(count(widget)).to.equal('Shown: 7 of 7');
    expect(words(part(widget.root, 'lead'))).to.equal('Before');
  });

  it('all count where the widget stands in an item of the page', async () => {
    const widget = tag('voix-resource-list', {}, list(ITEMS));
    expect(count(await searchable(await page.show(`<ul><li>${widget}</li></ul>`)))).to.equal('Shown: 7 of 7');
  });
});

describe('The facts about a resource', () => {
  const page = new TestPage();
  const FACTS =
    '<li data-kind="guide" data-format="PDF" data-bytes="273000" data-language="fr"><a href="https://example.org/a">A title</a></li>';
  const facts = (link: Element): string => getComputedStyle(link, '::after').content;

  it('stand in the link of the page’s own, in each widget’s language, at once', async () => {
    await page.show(
      tag('voix-resource-list', { lang: 'fr' }, `<ul>${FACTS}</ul>`) +
        tag('voix-resource-list', { lang: 'en' }, `<ul>${FACTS}</ul>`),
    );
    const [french, english] = page.main.querySelectorAll('a') as unknown as [Element, Element];
    await until(() => /^"Guide, PDF, 273\sko, français"$/.test(facts(french)), 'French');
    expect(facts(english)).to.equal('"Guide, PDF, 273 kB, French"');
    page.main.lastElementChild!.setAttribute('lang', 'fr');
    await until(() => /^"Guide, PDF, 273\sko, français"$/.test(facts(english)), 'French');
  });

  it('belong to the name of the link, which a screen reader says [2.4.4] [2.5.3]', async () => {
    await page.show(tag('voix-resource-list', {}, `<ul>${FACTS}</ul>`));
    const names = async (): Promise<string> => {
      // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression -- typed as if it gave nothing
      const snapshot: unknown = await a11ySnapshot({ selector: 'main' });
      return JSON.stringify(snapshot);
    };
    expect((await names()).replace(/\s+/g, ' ')).to.match(/"name":"A title ?Guide, PDF, 273 kB, French"/);
    await page.show(
      tag('voix-resource-list', { content: content([{ title: 'A title', kind: 'guide', format: 'PDF', language: 'fr' }]) }),
    );
    expect((await names()).replace(/\s+/g, ' ')).to.match(/"name":"A title ?Guide, PDF, French"/);
  });

  it('may be any text: nothing gets out of its quotes', async () => {
    const hostile = 'a"b\\c\n;}x{*/';
    const { host } = await page.show(tag('voix-resource-list', {}, '<ul><li><a href="#">A title</a></li></ul>'));
    const item = host.querySelector('li')!;
    item.dataset['format'] = hostile;
    item.append('.');
    await until(() => facts(item.querySelector('a')!).includes('b'), 'the facts');
    expect(facts(item.querySelector('a')!)).to.equal(JSON.stringify(hostile).replace('\\n', '\\a '));
  });

  it('are left out where they are none', async () => {
    const { host } = await page.show(
      tag('voix-resource-list', {}, '<ul><li data-bytes="many" data-language="???"><a href="#">A title</a></li></ul>'),
    );
    expect(facts(host.querySelector('a')!)).to.match(/^(?:none|""|"\u00A0")$/);
  });

  it('are said of each item, however many widgets have the same', async () => {
    await page.show(
      tag('voix-resource-list', {}, `<ul>${FACTS}${FACTS.replace('PDF', 'DOCX')}</ul>`) +
        tag('voix-resource-list', {}, `<ul>${FACTS}</ul>`),
    );
    expect([...page.main.querySelectorAll('a')].map(facts)).to.deep.equal([
      '"Guide, PDF, 273 kB, French"',
      '"Guide, DOCX, 273 kB, French"',
      '"Guide, PDF, 273 kB, French"',
    ]);
  });

  it('name the groups that it was made with', async () => {
    const document = {
      groups: {
        items: [
          { id: 'one', name: 'One' },
          { id: 'two', name: 'Two' },
        ],
      },
      resources: { items: [{ title: 'A title', madeWith: ['one', 'two', 'nobody'] }] },
    };
    await shows((await page.show(tag('voix-resource-list', { content: document }))).host, 'Made with One and Two');
    await page.fault('found "nobody"');
  });
});

describe('The link of a resource', () => {
  const page = new TestPage();

  it('goes to its address in the reader’s language, and tells its site nothing [S14]', async () => {
    const url = { fr: 'https://example.org/fr', en: 'https://example.org/en' };
    const { host, root } = await page.show(tag('voix-resource-list', { content: [{ title: 'A title', url, language: 'fr' }] }));
    const link = part(root, 'link') as HTMLAnchorElement;
    expect([link.href, link.rel, link.hreflang, link.target]).to.deep.equal([url.en, 'noopener noreferrer', 'fr', '']);
    host.lang = 'fr';
    await until(() => link.href === url.fr, 'the French address');
  });

  it('is none where its address has a forbidden scheme; its words stay', async () => {
    page.main.innerHTML = tag('voix-resource-list', { content: [{ title: 'A title', url: 'javascript:alert(1)' }] });
    await page.fault('[0].url: expected an address');
    await shows(page.main, 'A title');
    expect(page.main.firstElementChild!.shadowRoot!.querySelector('a')).to.not.exist;
  });

  it('starts from where the document is', async () => {
    const { root } = await page.show(tag('voix-resource-list', { content: [{ title: 'A title', url: 'guide.pdf' }] }));
    expect((part(root, 'link') as HTMLAnchorElement).href).to.equal(new URL('guide.pdf', location.href).href);
  });
});

describe('Thousands of resources', () => {
  const page = new TestPage();

  it('all arrive, and can be searched', async function () {
    this.timeout(120_000);
    const widget = await page.show(tag('voix-resource-list', { content: manyItems(2500) }));
    expect(parts(widget.root, 'item')).to.have.length(1000);
    await searchable(widget);
    expect(count(widget)).to.equal('Shown: 2,500 of 2,500');
    search(widget).value = 'resource 2499';
    search(widget).dispatchEvent(new InputEvent('input'));
    await widget.element.updateComplete;
    expect(count(widget)).to.equal('Shown: 1 of 2,500');
    await until(() => parts(widget.root, 'item').length === 2500, '2500 resources', 30_000);
    expect(parts(widget.root, 'item').filter((item) => !item.hidden)).to.have.length(1);
  });
});
