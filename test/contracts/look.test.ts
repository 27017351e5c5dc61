/** Themes, and the level of headings. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { configure } from '../../src/index.js';
import { part, shows, TestPage, until, type Widget } from '../support/widgets.js';
import { tag, WAYS } from '../support/written.js';
import { forEveryElement, inEveryForm, type Case, type Name } from './cases.js';

const TRANSPARENT = 'rgba(0, 0, 0, 0)';
/** The look that a theme decides on. */
function lookOf({ root }: Widget): { color: string; ground: string; scheme: string } {
  const { color, backgroundColor, colorScheme } = getComputedStyle(part(root, 'box'));
  return { color, ground: backgroundColor, scheme: colorScheme };
}

/** How light a colour is, from 0 to 255. */
const lightness = (color: string): number =>
  (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, value) => sum + Number(value) / 3, 0);

describe('The theme', () => {
  const page = new TestPage();

  inEveryForm((name, _, form) => {
    it('left out takes text, ground and scheme from the page', async () => {
      page.main.style.cssText = 'color: rgb(1, 2, 3); color-scheme: dark; background: rgb(250, 250, 250)';
      const widget = await page.show(form.write(name));
      expect(lookOf(widget)).to.deep.equal({ color: 'rgb(1, 2, 3)', ground: TRANSPARENT, scheme: 'dark' });
      page.main.style.colorScheme = 'light';
      expect(lookOf(widget).scheme).to.equal('light');
    });

    it('light and dark bring their own text and ground, whatever the page has', async () => {
      page.main.style.cssText = 'color: rgb(1, 2, 3); color-scheme: light';
      const widget = await page.show(form.write(name, { theme: 'dark' }));
      await until(() => lookOf(widget).scheme === 'dark', 'a dark widget');
      const dark = lookOf(widget);
      expect(lightness(dark.color)).to.be.greaterThan(200);
      expect(lightness(dark.ground)).to.be.lessThan(60);

      widget.element.theme = 'light';
      await until(() => lookOf(widget).scheme === 'light', 'a light widget');
      const light = lookOf(widget);
      expect(lightness(light.color)).to.be.lessThan(60);
      expect(lightness(light.ground)).to.be.greaterThan(200);

      widget.element.theme = 'auto';
      await widget.element.updateComplete;
      expect(lookOf(widget)).to.deep.equal({ color: 'rgb(1, 2, 3)', ground: TRANSPARENT, scheme: 'light' });
    });
  });

  forEveryElement((name, its) => {
    it('is the page’s where the widget names none, and the widget’s own where it does', async () => {
      configure({ theme: 'dark' });
      const widget = await page.show(tag(name, {}, its.inside) + tag(name, { theme: 'auto' }, its.inside));
      await until(() => lookOf(widget).scheme === 'dark', 'a dark widget');
      const { shadowRoot: root } = page.main.lastElementChild!;
      expect(getComputedStyle(part(root!, 'box')).colorScheme).to.equal('normal');
    });

    it('stays light on a page that says nothing of schemes, whatever the reader’s system prefers', async () => {
      await emulateMedia({ colorScheme: 'dark' });
      try {
        const { color, ground } = lookOf(await page.show(tag(name, {}, its.inside)));
        expect(lightness(color)).to.equal(0);
        expect(ground).to.equal(TRANSPARENT);
      } finally {
        await emulateMedia({ colorScheme: 'light' });
      }
    });
  });
});

describe('The level of headings', () => {
  const page = new TestPage();
  /** What stands before a widget, and the level that its first heading then has. */
  const PLACES: Readonly<Record<string, readonly [before: string, level: number]>> = {
    'nothing before it': ['', 2],
    'a title before it': ['<h1>Title</h1>', 2],
    'a section before it': ['<h1>Title</h1><h2>Section</h2>', 3],
    'the nearest, not the highest': ['<h2>Section</h2><h4>Part</h4>', 5],
    'at most six': ['<h6>Part</h6>', 6],
    'a heading that can’t be seen does not count': ['<h3>Section</h3><h5 hidden>Part</h5>', 4],
    'a heading inside a widget does not count': [`<h3>Section</h3>${tag('voix-faq', {}, '<h5>Question</h5>')}`, 4],
    'a heading inside a widget in the other form does not count': [
      '<h3>Section</h3><div data-voix="faq"><h5>Question</h5></div>',
      4,
    ],
    'a heading by its role counts': ['<p role="heading" aria-level="4">Part</p>', 5],
    'a heading by its role alone is one of level two': ['<h4>Section</h4><p role="heading">Part</p>', 3],
  };
  /** Runs a suite for every element that has headings of its own. */
  const forEveryHeaded = (suite: (name: Name, its: Case) => void): void =>
    forEveryElement((name, its) => {
      if (its.headings !== 'none') suite(name, its);
    });
  const first = (root: ShadowRoot): Element | null => root.querySelector('.box h1,.box h2,.box h3,.box h4,.box h5,.box h6');

  for (const [what, [before, level]] of Object.entries(PLACES)) {
    forEveryHeaded((name, its) => {
      for (const [how, write] of WAYS) {
        it(`is one below what it stands under: ${what}, in ${how}`, async () => {
          const wanted = write(name, { id: 'this', content: its.document });
          page.main.innerHTML = `${before}<section>${wanted}</section><h2>After it</h2>`;
          await shows(page.main.querySelector('section')!, ' EN');
          const { shadowRoot } = page.main.querySelector('#this')!;
          expect(first(shadowRoot!)!.localName).to.equal(`h${level}`);
        });
      }
    });
  }

  forEveryHeaded((name, its) => {
    it('is looked for through shadow roots, from the inside out', async () => {
      page.main.innerHTML = '<h3>Page</h3><div></div>';
      const shell = page.main.lastElementChild!.attachShadow({ mode: 'open' });
      shell.innerHTML = `<div></div>${tag(name, { content: its.document })}`;
      await shows(shell.lastElementChild!, ' EN');
      expect(first(shell.lastElementChild!.shadowRoot!)!.localName).to.equal('h4');
      shell.firstElementChild!.innerHTML = '<h5>Shell</h5>';
      shell.append(shell.lastElementChild!);
      await until(() => first(shell.lastElementChild!.shadowRoot!)!.localName === 'h6', 'below the heading of the shell');
    });

    it('is the one that is given, from one to six', async () => {
      const { element, root } = await page.show(`<h4>Page</h4>${tag(name, { content: its.document })}`);
      for (const level of [1, 2, 3, 4, 5, 6]) {
        element.headingLevel = level;
        await element.updateComplete;
        expect(first(root)!.localName).to.equal(`h${level}`);
      }
    });
  });

  it('is one lower for the items of a section that has a heading', async () => {
    const content = { faq: { heading: 'Section', items: [{ question: 'Item?', answer: 'Yes.' }] } };
    const { root } = await page.show(`<h2>Page</h2>${tag('voix-faq', { content })}`);
    expect([...root.querySelectorAll('h3,h4')].map(({ localName, textContent }) => `${localName} ${textContent}`)).to.deep.equal([
      'h3 Section',
      'h4 Item?',
    ]);
  });

  it('is the page’s own where the page wrote the heading', async () => {
    const { host } = await page.show('<h2>Page</h2><voix-faq><h5>Question?</h5><p>Yes.</p></voix-faq>');
    expect(host.querySelector('h5')!.assignedSlot).to.exist;
  });
});
