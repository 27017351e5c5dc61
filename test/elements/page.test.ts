/** A whole page from one document: its widgets, their order and levels, and what is told of them once. */
import { expect } from '@open-wc/testing';
import type { ContentDocument, VoixPage } from '../../src/index.js';
import type { VoixElement } from '../../src/elements/voix-element.js';
import { oneOfEach } from '../fixtures/content.js';
import { focused } from '../support/focus.js';
import { missing, recovering, requestsOf, served } from '../support/served.js';
import { allElements } from '../support/visible.js';
import { part, parts, shows, TestPage, until, words, type Widget } from '../support/widgets.js';
import { tag, WAYS } from '../support/written.js';

const ORDER = [
  'voix-intro',
  'voix-group-list',
  'voix-faq',
  'voix-resource-list',
  'voix-timeline',
  'voix-statement',
  'voix-help-lines',
  'voix-notice',
  'voix-exit',
  'voix-language',
];
const widgetsIn = ({ root }: Widget): VoixElement[] => [...root.querySelectorAll<VoixElement>('.box > div > *')];
const namesIn = (widget: Widget): string[] => widgetsIn(widget).map(({ localName }) => localName);
const levelsIn = (node: ParentNode): string[] =>
  [...allElements(node)]
    .filter(({ localName }) => /^h\d$/.test(localName))
    .map((heading) => `${heading.localName} ${words(heading)}`);
const asking = (question: string, more: Partial<ContentDocument> = {}): ContentDocument => ({
  ...more,
  faq: { items: [{ id: 'asked', question, answer: 'Yes.' }] },
});

describe('A page from one document', () => {
  const page = new TestPage();

  for (const [how, write] of WAYS) {
    it(`shows all that the document has, in this order: ${how}`, async () => {
      const widget = await page.show(write('voix-page', { content: oneOfEach() }));
      expect(namesIn(widget)).to.deep.equal(ORDER);
      for (const one of widgetsIn(widget)) expect(words(one), one.localName).to.not.be.empty;
    });

    it(`asks for the document once: ${how}`, async () => {
      const src = served(oneOfEach());
      const widget = await page.show(write('voix-page', { src }));
      expect(namesIn(widget)).to.deep.equal(ORDER);
      expect(await requestsOf(src)).to.equal(1);
    });
  }

  it('shows nothing of what the document does not have, of a list of nothing, and of a choice of one language', async () => {
    const content = asking('Asked?', { languages: { en: 'en-CA' }, groups: { items: [] }, statements: { items: [] } });
    const widget = await page.show(tag('voix-page', { content }));
    expect(namesIn(widget)).to.deep.equal(['voix-faq']);
    expect(words(widget.host)).to.equal('Asked?');
  });

  it('shows every quotation', async () => {
    const content = { statements: { items: [{ body: 'One thing.' }, { body: 'Another.' }, { body: 'A third.' }] } };
    const widget = await page.show(tag('voix-page', { content }));
    expect(words(widget.host)).to.equal('One thing. Another. A third.');
    expect(widgetsIn(widget).map(({ id }) => id)).to.deep.equal(['statements', 'statements-2', 'statements-3']);
  });

  it('keeps an exit that leads nowhere', async () => {
    const content = { exit: { url: 'http://example.org/' } };
    const widget = await page.show(tag('voix-page', { content }));
    await page.fault('found nothing');
    expect(namesIn(widget)).to.deep.equal(['voix-exit']);
    expect((part(widgetsIn(widget)[0]!.shadowRoot!, 'link') as HTMLAnchorElement).href).to.equal('https://www.wikipedia.org/');
  });

  it('is announced once, when all of it is shown', async () => {
    const said: string[] = [];
    page.main.addEventListener('voix-ready', ({ target }) => {
      said.push(`${(target as Element).localName} ${words(target as Element).includes('English') ? 'whole' : 'in part'}`);
    });
    await page.show(tag('voix-page', { content: oneOfEach() }));
    // Whatever else would come, comes with what is rendered next.
    await new Promise(requestAnimationFrame);
    expect(said).to.deep.equal(['voix-page whole']);
  });

  it('says that there is nothing, once', async () => {
    const { host, root } = await page.show(tag('voix-page', { content: { version: 1 } }));
    expect(words(host)).to.equal('There is nothing here yet.');
    expect(parts(root, 'status')).to.have.length(1);
  });

  it('keeps its widgets, and what the reader did in them, when the content changes', async () => {
    const widget = await page.show<VoixPage>(tag('voix-page', { content: asking('First?') }));
    const [faq] = widgetsIn(widget);
    faq!.shadowRoot!.querySelector('summary')!.click();
    await shows(widget.host, 'Yes.');
    widget.element.content = asking('Second?', { intro: { title: 'A title' } });
    await shows(widget.host, 'A title');
    await shows(widget.host, 'Second? Yes.');
    expect(widgetsIn(widget)[1]).to.equal(faq);
    widget.element.content = { intro: { title: 'Alone' } };
    await shows(widget.host, 'Alone');
    expect(words(widget.host)).to.equal('Alone');
  });
});

describe('The headings of a page', () => {
  const page = new TestPage();
  const content = { ...asking('Asked?'), intro: { title: 'Title' } };
  const withHeading = { ...content, faq: { ...content.faq, heading: 'Questions' } };

  it('start with the title at its level, with the sections one below', async () => {
    const { root, element } = await page.show(tag('voix-page', { content: withHeading, 'heading-level': 1 }));
    expect(levelsIn(root)).to.deep.equal(['h1 Title', 'h2 Questions', 'h3 Asked?']);
    element.headingLevel = 6;
    await until(() => root.querySelector('voix-intro')!.shadowRoot!.querySelector('h6'), 'another level');
    await until(() => levelsIn(root).join() === 'h6 Title,h6 Questions,h6 Asked?', 'no level below the last');
  });

  it('stand under the heading that the page stands under', async () => {
    const { root } = await page.show(`<h2>Around</h2>${tag('voix-page', { content: withHeading })}`);
    expect(levelsIn(root)).to.deep.equal(['h3 Title', 'h4 Questions', 'h5 Asked?']);
  });

  it('are at its level where it has no title', async () => {
    const { root } = await page.show(tag('voix-page', { content: asking('Asked?') }));
    expect(levelsIn(root)).to.deep.equal(['h2 Asked?']);
  });
});

describe('A page that waits, or waits in vain', () => {
  const page = new TestPage();

  it('says so once, with one way to try again', async () => {
    const src = recovering(oneOfEach(), 1);
    page.main.innerHTML = tag('voix-page', { src });
    const { shadowRoot } = page.main.firstElementChild!;
    await page.fault('found status 503');
    await shows(page.main, 'This content could not be loaded.');
    expect(parts(shadowRoot!, 'button')).to.have.length(1);
    expect(page.faults).to.have.length(1);
    part(shadowRoot!, 'button').click();
    await shows(page.main, 'Advocacy groups');
    expect(await requestsOf(src)).to.equal(2);
  });

  it('keeps the HTML inside on show', async () => {
    const inside = '<h2>The page</h2><p><a href="https://example.org/">elsewhere</a></p>';
    page.main.innerHTML = tag('voix-page', { src: missing() }, inside);
    await page.fault('found status 404');
    expect(words(page.main)).to.equal('The page elsewhere');
  });
});

describe('What is wrong with a page’s document', () => {
  const page = new TestPage();

  it('is told once, by the page, wherever it is', async () => {
    const told: string[] = [];
    page.main.addEventListener('voix-error', ({ target, faults }) => {
      told.push(...faults.map(({ path }) => `${(target as Element).localName}: ${path}`));
    });
    const content = {
      languages: { fr: 12, en: 'en-CA' },
      organizations: { one: { short: 12 } },
      faq: { items: [12, { question: 'Asked?', answer: 'Yes.' }] },
      faqs: { items: [] },
    };
    page.main.innerHTML = tag('voix-page', { content });
    await page.fault('faqs: expected one of');
    await shows(page.main, 'Asked?');
    expect(told.toSorted()).to.deep.equal([
      'voix-page: faq.items[0]',
      'voix-page: faqs',
      'voix-page: languages.fr',
      'voix-page: organizations.one.short',
    ]);
  });

  it('may be that it is no document', async () => {
    page.main.innerHTML = tag('voix-page', { content: [] });
    await page.fault('expected a content document, found a list');
    await shows(page.main, 'could not be loaded');
  });
});

describe('The language of a page', () => {
  const page = new TestPage();
  const title = { fr: 'Bonjour', en: 'Hello', de: 'Guten Tag' };

  it('is that of all its widgets, even where the library does not speak it', async () => {
    const { host } = await page.show(tag('voix-page', { content: { intro: { title } }, lang: 'de' }));
    expect(words(host)).to.equal('Guten Tag');
  });

  it('is chosen on it, whatever it began with', async () => {
    const content = { languages: { fr: 'fr-CA', en: 'en-CA' }, intro: { title } };
    const { host, root } = await page.show(tag('voix-page', { content, lang: 'fr' }));
    await shows(host, 'Bonjour');
    const [, english] = root.querySelector('voix-language')!.shadowRoot!.querySelectorAll('button');
    english!.click();
    await shows(host, 'Hello');
    expect(host.lang, 'never written').to.equal('fr');
  });

  it('marks what is there in another only, each text by its own', async () => {
    const content = { intro: { title: { fr: 'Titre' } }, faq: { items: [{ question: { fr: 'Quoi ?' }, answer: 'Yes.' }] } };
    const { host } = await page.show(tag('voix-page', { content, lang: 'en' }));
    await shows(host, 'Titre Available in French only');
  });
});

describe('An address with #…', () => {
  const page = new TestPage();
  const content = asking('Asked?', {
    groups: { items: [{ id: 'some-group', name: 'Some group' }] },
    help: { heading: 'Help', items: [{ id: 'a-line', name: 'A line', phone: '555-0100', verifiedOn: '2999-01-01' }] },
  });

  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const [how, write] of WAYS) {
    it(`opens the question of a page that it names, and moves the reader there: ${how}`, async () => {
      const { host } = await page.show(write('voix-page', { content }));
      location.hash = 'asked';
      await until(() => focused()?.localName === 'summary', 'the question');
      await shows(host, 'Yes.');
    });

    for (const id of ['help', 'some-group', 'a-line']) {
      it(`leads to what has this id in a page, #${id}: ${how}`, async () => {
        await page.show(write('voix-page', { content }));
        location.hash = id;
        await until(() => focused()?.id === id, id);
      });
    }
  }

  it('leads to what the page itself has under this id', async () => {
    await page.show(`<h2 id="help" tabindex="-1">Help</h2>${tag('voix-page', { content })}`);
    location.hash = 'help';
    await until(() => focused()?.localName === 'h2', 'the heading of the page');
    await new Promise(requestAnimationFrame);
    expect(focused()?.localName).to.equal('h2');
  });
});
