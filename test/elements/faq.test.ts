/** What opens and closes, who may object, and what stays open. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { VoixFaq, VoixToggleEvent } from '../../src/index.js';
import { manyItems } from '../fixtures/content.js';
import { focused } from '../support/focus.js';
import { part, shows, TestPage, until, words, type Widget } from '../support/widgets.js';
import { div, tag } from '../support/written.js';

const inside = (ids: readonly string[]): string =>
  ids
    .map(
      (id) => `<details id="${id}"><summary>Question ${id}</summary><p>Answer <a id="in-${id}" href="#x">${id}</a></p></details>`,
    )
    .join('');
const pairs = (ids: readonly string[]): string =>
  ids.map((id) => `<h3 id="${id}">Question ${id}</h3><p>Answer <a id="in-${id}" href="#x">${id}</a></p>`).join('');
const IDS = ['a', 'b', 'c', 'd'];
const content = (ids: readonly string[]): object => ({
  languages: { fr: 'fr-CA', en: 'en-CA' },
  faq: {
    items: ids.map((id) => ({
      id,
      question: { en: `Question ${id}`, fr: `Sujet ${id}` },
      answer: { en: `Answer ${id}`, fr: `Suite ${id}` },
    })),
  },
});
const FORMS = {
  '<details> in a tag': tag('voix-faq', {}, inside(IDS)),
  'headings in a tag': tag('voix-faq', {}, pairs(IDS)),
  '<details> in a div': div('voix-faq', {}, inside(IDS)),
  'JSON in a tag': tag('voix-faq', { content: content(IDS) }),
  'JSON in a div': div('voix-faq', { content: content(IDS) }),
};

const disclosures = ({ host, root }: Widget): HTMLDetailsElement[] => [
  ...root.querySelectorAll('details'),
  ...host.querySelectorAll('details'),
];
const summaries = (widget: Widget): HTMLElement[] => disclosures(widget).map((details) => details.querySelector('summary')!);
const open = (widget: Widget): string[] =>
  disclosures(widget)
    .filter((details) => details.open)
    .map((details) => words(details.querySelector('summary')!));
/** The listener for what opens and closes comes a moment after the questions. */
const ready = ({ element }: Widget<VoixFaq>): Promise<void> => element.collapseAll();

describe('A question', () => {
  const page = new TestPage();
  let toggles: VoixToggleEvent[] = [];
  const note = (event: VoixToggleEvent): number => toggles.push(event);
  const refuse = (event: Event): void => event.preventDefault();

  beforeEach(() => {
    toggles = [];
    page.main.addEventListener('voix-toggle', note);
  });
  afterEach(() => {
    page.main.removeEventListener('voix-toggle', note);
    page.main.removeEventListener('voix-toggle', refuse);
    location.hash = '';
  });

  for (const [how, form] of Object.entries(FORMS)) {
    describe(`as ${how}`, () => {
      let widget: Widget<VoixFaq>;
      beforeEach(async () => {
        widget = await page.show<VoixFaq>(form);
        await ready(widget);
      });
      const button = (at: number): HTMLElement => part(widget.root, 'tools').querySelectorAll('button')[at]!;

      /** Every way to open something; each opens the second question or all of them. */
      const WAYS: Readonly<Record<string, () => unknown>> = {
        'a click': () => {
          summaries(widget)[1]!.click();
        },
        Enter: async () => {
          summaries(widget)[1]!.focus();
          await sendKeys({ press: 'Enter' });
        },
        Space: async () => {
          summaries(widget)[1]!.focus();
          await sendKeys({ press: 'Space' });
        },
        'the button for all': () => {
          button(0).click();
        },
        'the method for all': () => widget.element.expandAll(),
        'its address': async () => {
          const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
          location.hash = 'b';
          await changed;
        },
      };

      for (const [way, act] of Object.entries(WAYS)) {
        it(`opens by ${way}, and says so first`, async () => {
          await act();
          await until(() => open(widget).includes('Question b'), 'an open answer');
          const {
            question,
            questionId,
            open: willOpen,
            target,
            cancelable,
            composed,
          } = toggles.find((event) => event.question === 'Question b')!;
          expect({ question, willOpen, target, cancelable, composed }).to.deep.equal({
            question: 'Question b',
            willOpen: true,
            target: widget.host,
            cancelable: true,
            composed: true,
          });
          expect(questionId).to.equal('b');
          expect(toggles).to.have.length(way.endsWith('all') ? 4 : 1);
        });

        it(`does not open by ${way} where the page objects: nothing changes`, async () => {
          page.main.addEventListener('voix-toggle', refuse);
          const [html, focus, scrolled] = [widget.host.outerHTML, focused(), scrollY];
          await act();
          await until(() => toggles.length, 'an event');
          // A change of the browser's own would come with the next task.
          await new Promise((done) => setTimeout(done));
          expect(open(widget)).to.deep.equal([]);
          expect(widget.host.outerHTML).to.equal(html);
          expect(scrollY).to.equal(scrolled);
          if (way === 'its address') expect(focused()).to.equal(focus);
        });
      }

      it('closes again by a click, by Enter, and with all', async () => {
        for (const act of [WAYS['a click']!, WAYS['Enter']!]) {
          await widget.element.expandAll();
          await act();
          await until(() => !open(widget).includes('Question b'), 'a closed answer');
          expect(open(widget)).to.have.length(3);
        }
        button(1).click();
        await until(() => !open(widget).length, 'closed answers');
      });

      it('stays closed alone where the page objects to it alone', async () => {
        const refuseOne = (event: VoixToggleEvent): void => void (event.question === 'Question c' && event.preventDefault());
        widget.host.addEventListener('voix-toggle', refuseOne);
        await widget.element.expandAll();
        await until(() => open(widget).length, 'open answers');
        expect(open(widget).sort()).to.deep.equal(['Question a', 'Question b', 'Question d']);
      });

      it('opens by its address, and has focus then', async () => {
        location.hash = 'c';
        await until(() => open(widget).includes('Question c'), 'an open answer');
        await until(() => focused() === summaries(widget)[disclosures(widget).findIndex((details) => details.open)], 'focus');
        expect(open(widget)).to.deep.equal(['Question c']);
      });
    });
  }

  for (const [how, html] of Object.entries(FORMS)) {
    it(`stands in the middle of a line that a brand has made higher: ${how}`, async () => {
      page.main.setAttribute('style', '--voix-target-size: 8em');
      const [first] = disclosures(await page.show(html));
      const summary = first!.querySelector('summary')!;
      const words = document.createRange();
      words.selectNodeContents(summary.querySelector('slot')?.assignedNodes()[0] ?? summary);
      const middle = ({ top, height }: DOMRect): number => top + height / 2;
      expect(summary.getBoundingClientRect().height).to.be.at.least(128);
      expect(middle(words.getBoundingClientRect())).to.be.closeTo(middle(summary.getBoundingClientRect()), 2);
    });
  }

  it('opens by the address of something in its answer', async () => {
    const widget = await page.show<VoixFaq>(FORMS['<details> in a div']);
    await ready(widget);
    location.hash = 'in-d';
    await until(() => open(widget).includes('Question d'), 'an open answer');
  });

  it('opens by the address that the page came with, when it comes late', async () => {
    location.hash = 'b';
    const widget = await page.show<VoixFaq>(FORMS['JSON in a tag']);
    await until(() => open(widget).includes('Question b'), 'an open answer');
    await until(() => focused(), 'focus');
    expect(words(focused()!)).to.equal('Question b');
  });

  it('keeps its place when the reader has acted before it came', async () => {
    location.hash = 'e';
    const widget = await page.show<VoixFaq>(FORMS['<details> in a tag']);
    await ready(widget);
    await sendKeys({ press: 'Shift' });
    widget.host.insertAdjacentHTML('beforeend', inside(['e']));
    await shows(widget.host, 'Question e');
    expect(open(widget)).to.deep.equal([]);
    expect(focused()).to.be.null;
  });

  it('that was closed again stays closed, and focus where it is, when the widget is moved', async () => {
    location.hash = 'c';
    const widget = await page.show<VoixFaq>(`${FORMS['<details> in a tag']}<section></section><button></button>`);
    await until(() => open(widget).length, 'an open answer');
    summaries(widget)[2]!.click();
    await until(() => !open(widget).length, 'a closed answer');
    page.main.querySelector<HTMLElement>(':scope > button')!.focus();
    page.main.querySelector('section')!.append(widget.host);
    await widget.element.updateComplete;
    expect(open(widget)).to.deep.equal([]);
    expect(focused()).to.equal(page.main.querySelector(':scope > button'));
  });

  it('is not looked for where its name is no address', async () => {
    const widget = await page.show<VoixFaq>(FORMS['JSON in a tag']);
    await ready(widget);
    for (const hash of ['%', '%E9', 'a"b', '[', '#', 'nobody']) {
      const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = hash;
      await changed;
    }
    expect(open(widget)).to.deep.equal([]);
  });

  it('may have a name with accents', async () => {
    const widget = await page.show<VoixFaq>(tag('voix-faq', { content: content(['été', 'b']) }));
    await ready(widget);
    location.hash = 'été';
    await until(() => open(widget).includes('Question été'), 'an open answer');
  });
});

describe('What is open', () => {
  const page = new TestPage();
  /** The browser tells of each in a task of its own, and the widget renders in one after that. */
  const told = async (): Promise<void> => {
    for (let tasks = 0; tasks < 3; tasks++) await new Promise((done) => setTimeout(done));
  };
  const openTwo = async (widget: Widget<VoixFaq>): Promise<void> => {
    await ready(widget);
    for (const at of [0, 2]) summaries(widget)[at]!.click();
    await until(() => open(widget).length === 2, 'two open answers');
    await told();
  };

  it('stays open when the language changes', async () => {
    const widget = await page.show<VoixFaq>(FORMS['JSON in a tag']);
    await openTwo(widget);
    widget.host.lang = 'fr';
    await shows(widget.host, 'Sujet a');
    expect(open(widget)).to.deep.equal(['Sujet a', 'Sujet c']);
    expect(words(widget.host)).to.contain('Suite a').and.contain('Suite c').and.not.contain('Suite b');
  });

  for (const how of ['<details> in a tag', 'headings in a tag'] as const) {
    it(`goes with its question when the page puts them in another order: ${how}`, async () => {
      const widget = await page.show<VoixFaq>(FORMS[how]);
      await openTwo(widget);
      const first = how.startsWith('<') ? 1 : 2;
      widget.host.append(...[...widget.host.childNodes].slice(0, first));
      await widget.element.updateComplete;
      await until(() => words(widget.host).endsWith('Question a Answer a'), 'another order').catch(() => undefined);
      expect(words(widget.host)).to.equal(
        'Expand all Collapse all Question b Question c Answer c Question d Question a Answer a',
      );
    });
  }

  it('goes with its question when the content comes in another order', async () => {
    const widget = await page.show<VoixFaq>(FORMS['JSON in a tag']);
    await openTwo(widget);
    widget.element.content = content(['d', 'c', 'new', 'a']);
    await shows(widget.host, 'Question new');
    await until(() => open(widget).length === 2, 'two open answers');
    expect(words(widget.host)).to.equal(
      'Expand all Collapse all Question d Question c Answer c Question new Question a Answer a',
    );
  });

  it('goes with its question when one comes before it', async () => {
    const widget = await page.show<VoixFaq>(FORMS['headings in a tag']);
    await openTwo(widget);
    widget.host.insertAdjacentHTML('afterbegin', pairs(['new']));
    await shows(widget.host, 'Question new');
    expect(words(widget.host)).to.equal(
      'Expand all Collapse all Question new Question a Answer a Question b Question c Answer c Question d',
    );
  });

  it('is rendered once, however many open together', async () => {
    const widget = await page.show<VoixFaq>(tag('voix-faq', { content: manyItems(300) }));
    await ready(widget);
    let renderings = 0;
    widget.element.addController({ hostUpdated: () => renderings++ });
    await widget.element.expandAll();
    await until(() => renderings, 'a rendering');
    await told();
    expect(open(widget)).to.have.length(300);
    expect(renderings).to.be.lessThan(4);
  });

  it('is several at once, and none at first [S17]', async () => {
    const widget = await page.show<VoixFaq>(FORMS['JSON in a div']);
    expect(open(widget)).to.deep.equal([]);
    await openTwo(widget);
    expect(words(widget.host)).to.contain('Answer a').and.contain('Answer c');
  });

  it('is what the page itself had open', async () => {
    const widget = await page.show<VoixFaq>(`<voix-faq>${inside(IDS).replace('<details', '<details open')}</voix-faq>`);
    expect(words(widget.host)).to.contain('Answer a');
    await widget.element.collapseAll();
    expect(open(widget)).to.deep.equal([]);
    widget.host.remove();
    await Promise.resolve();
    const left = disclosures(widget).map((details) => details.open);
    expect(left, 'as the page had it').to.deep.equal([true, false, false, false]);
  });
});

describe('The link to a question', () => {
  const page = new TestPage();
  const withLinks = (value: string): string => tag('voix-faq', { content: content(['été', 'b']), lang: 'fr', permalinks: value });
  const here = location.href.replace(/#.*/, '');
  const links = ({ root }: Widget): HTMLAnchorElement[] => [...root.querySelectorAll<HTMLAnchorElement>('[part=permalink]')];

  it('leads to the page with its id, in words that name the question [2.4.4]', async () => {
    const widget = await page.show<VoixFaq>(withLinks(''));
    await until(() => links(widget)[0]?.ariaLabel?.startsWith('Lien'), 'links in French');
    await widget.element.expandAll();
    await shows(widget.host, 'Suite b');
    expect(links(widget).map((link) => [link.href, words(link), link.ariaLabel])).to.deep.equal([
      [`${here}#%C3%A9t%C3%A9`, 'Lien vers cette question', 'Lien vers cette question\u00A0: Sujet été'],
      [`${here}#b`, 'Lien vers cette question', 'Lien vers cette question\u00A0: Sujet b'],
    ]);
  });

  it('leads to this page whatever its base is [E20]', async () => {
    const base = document.createElement('base');
    base.href = 'https://example.org/elsewhere/';
    document.head.append(base);
    const widget = await page.show<VoixFaq>(withLinks('true'));
    const { href } = links(widget)[1]!;
    base.remove();
    expect(href).to.equal(`${here}#b`);
  });

  it('opens its question, in every language', async () => {
    const widget = await page.show<VoixFaq>(withLinks('true'));
    await widget.element.expandAll();
    const link = links(widget)[1]!;
    await widget.element.collapseAll();
    link.click();
    await until(() => open(widget).includes('Sujet b'), 'an open answer');
    widget.host.lang = 'en';
    await shows(widget.host, 'Question b');
    expect(links(widget)[1]!.href).to.equal(location.href);
    location.hash = '';
  });

  it('is there where it is asked for and there is an id', async () => {
    const widget = await page.show<VoixFaq>(tag('voix-faq', { content: content(['a']) }));
    expect(links(widget)).to.have.length(0);
    for (const [value, count] of [
      ['true', 1],
      ['false', 0],
      ['', 1],
    ] as const) {
      widget.host.setAttribute('permalinks', value);
      await widget.element.updateComplete;
      expect(links(widget), value).to.have.length(count);
    }
    for (const [value, count] of [
      [false, 0],
      [true, 1],
      [undefined, 0],
      [null, 0],
    ] as const) {
      widget.element.permalinks = value;
      await widget.element.updateComplete;
      expect(links(widget), String(value)).to.have.length(count);
    }
    widget.element.permalinks = true;
    widget.element.content = [{ question: 'Without a name', answer: 'Words' }];
    await shows(widget.host, 'Without a name');
    expect(links(widget)).to.have.length(0);
  });
});

describe('Thousands of questions', () => {
  const page = new TestPage();

  it('all arrive, in their order, and none twice', async function () {
    this.timeout(60_000);
    const { root } = await page.show(tag('voix-faq', { content: manyItems(3_000) }));
    const items = (): NodeListOf<Element> => root.querySelectorAll('details');
    expect(items().length).to.equal(1000);
    await until(() => items().length === 3_000, '3 000 questions', 50_000);
    expect(new Set([...items()].map(({ id }) => id)).size).to.equal(3_000);
    expect(items()[2_999]!.id).to.equal('question-3000');
  });
});
