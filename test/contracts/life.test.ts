/** Moves, late and lost children, and other documents: a widget goes on. */
import { expect } from '@open-wc/testing';
import { requestsOf, served } from '../support/served.js';
import { part, shows, showsNot, TestPage, until, widgetAt, words, type Widget } from '../support/widgets.js';
import { jsonScript, tag, WAYS } from '../support/written.js';
import { forEveryElement, inEveryForm, settled, type Name } from './cases.js';

/** A document of its own, in standards mode. */
async function otherDocument(parent: Node): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><title>Another document</title><body></body>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  parent.appendChild(frame);
  await loaded;
  return frame.contentDocument!;
}

describe('A move in the page', () => {
  const page = new TestPage();

  inEveryForm((name, its, form) => {
    it('keeps what the reader did, and renders nothing anew', async () => {
      const widget = await page.show(`${form.write(name)}<section></section>`);
      await settled(its, widget);
      await its.use?.act(widget);
      const [before, left] = [words(widget.host), its.use?.left(widget)];
      const nodes = [...widget.root.querySelectorAll('*')];
      page.main.lastElementChild!.append(widget.host);
      await widget.element.updateComplete;
      expect(words(widget.host)).to.equal(before);
      expect(its.use?.left(widget)).to.deep.equal(left);
      expect([...widget.root.querySelectorAll('*')], 'the same nodes').to.deep.equal(nodes);
    });
  });

  forEveryElement((name, its) => {
    for (const [how, write] of WAYS) {
      it(`asks for nothing again, in ${how}`, async () => {
        const src = served(its.saying('From the network'));
        const { host, element } = await page.show(`${write(name, { src })}<section></section>`);
        page.main.lastElementChild!.append(host);
        await element.updateComplete;
        await shows(host, 'From the network');
        expect(await requestsOf(src)).to.equal(1);
      });

      it(`gives headings the level of the new place, in ${how}`, async () => {
        page.main.innerHTML = `<h2>A page</h2>${write(name, { content: its.saying('Moved') })}<h4>Below</h4><section></section>`;
        await shows(page.main, 'Moved');
        const { element, host } = widgetAt(page.main.children[1] as HTMLElement);
        expect(element.level).to.equal(3);
        page.main.lastElementChild!.append(host);
        await element.updateComplete;
        expect(element.level).to.equal(5);
        const headings = [...element.renderRoot.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => localName);
        expect(headings).to.deep.equal(its.headings ? [] : ['h5']);
      });
    }

    it('follows what has happened to its children while it was away', async () => {
      const { host } = await page.show(tag(name, {}, its.inside));
      host.remove();
      host.insertAdjacentHTML('beforeend', its.late.html);
      page.main.append(host);
      await shows(host, its.late.words);
    });
  });
});

describe('Children', () => {
  const page = new TestPage();

  forEveryElement((name, its) => {
    for (const [how, write] of WAYS) {
      it(`may come late, and go, in ${how} [E11]`, async () => {
        const { host } = await page.show(write(name, {}, its.inside));
        host.insertAdjacentHTML('beforeend', its.late.html);
        await shows(host, its.late.words);
        host.lastElementChild!.remove();
        await showsNot(host, its.late.words);
      });

      it(`may be put in another order, in ${how}`, async () => {
        const { host, element } = await page.show(write(name, {}, its.inside + its.late.html));
        await shows(host, its.late.words);
        // A card's name stands first, wherever the page put it.
        const first = name === 'voix-group-card' ? 'What it' : host.textContent.trim().slice(0, 7);
        host.prepend(host.lastElementChild!);
        await Promise.resolve();
        await element.updateComplete;
        const all = words(host);
        expect(all.indexOf(its.late.words), all).to.be.lessThan(all.indexOf(first));
      });

      it(`may be put in another’s place, in ${how}`, async () => {
        const { host } = await page.show(write(name, {}, its.inside));
        host.innerHTML = its.late.html;
        await shows(host, its.late.words);
        host.replaceChildren();
        await showsNot(host, its.late.words);
        host.innerHTML = its.late.html;
        await shows(host, its.late.words);
      });

      it(`may have their words changed, in ${how}`, async () => {
        const { host } = await page.show(write(name, {}, its.late.html));
        const text = document.createTreeWalker(host, NodeFilter.SHOW_TEXT).nextNode() as Text;
        text.data = 'Other words';
        await shows(host, 'Other words');
      });
    }
  });
});

describe('A page that arrives in pieces', () => {
  const page = new TestPage();

  /* eslint-disable @typescript-eslint/no-deprecated -- nothing else hands a parser its text in pieces */
  /** A page whose parser waits, in which the library is there already. */
  async function slowPage(name: Name): Promise<Document> {
    const frame = document.createElement('iframe');
    page.main.append(frame);
    const slow = frame.contentDocument!;
    slow.open();
    slow.write('<!doctype html><html lang="en"><title>A slow page</title><body>');
    slow.write(
      '<script>import("/src/define/all.ts"); import("/src/embed/placeholders.ts").then((m) => m.watchPlaceholders())</script>',
    );
    await slow.defaultView!.customElements.whenDefined(name);
    return slow;
  }
  /** Writes a widget in two pieces, and looks whether it is there in between. */
  async function inPieces(slow: Document, whole: string, between: () => Promise<unknown>): Promise<void> {
    const middle = Math.floor(whole.lastIndexOf('</') * 0.7);
    slow.write(whole.slice(0, middle));
    await between();
    slow.write(whole.slice(middle));
    slow.close();
  }
  const hostIn = (slow: Document): HTMLElement | null => slow.body.querySelector<HTMLElement>(':not(script)');
  const isThere = (slow: Document): Promise<void> =>
    until(() => hostIn(slow)?.shadowRoot?.querySelector('.box'), 'a widget in the middle');
  const read = (slow: Document): string => {
    // The other window's classes are not this one's: its text is asked for without them.
    const root = hostIn(slow)!.shadowRoot!;
    const slotted = [...root.querySelectorAll('slot')]
      .flatMap((slot) => slot.assignedNodes())
      .map(({ textContent }) => textContent);
    const nested = [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && part(shadowRoot, 'box').textContent);
    return [part(root, 'box').textContent, ...nested, ...slotted].join(' ').replace(/\s+/g, ' ');
  };

  forEveryElement((name, its) => {
    for (const [how, write] of WAYS) {
      it(`shows its HTML as it comes, in ${how} [E11]`, async () => {
        const slow = await slowPage(name);
        await inPieces(slow, write(name, {}, its.inside + its.late.html), () => isThere(slow));
        await until(() => read(slow).includes(its.late.words), `${its.late.words} in the end`);
      });

      it(`waits for the end of its JSON script, in ${how}`, async () => {
        const slow = await slowPage(name);
        const faults: unknown[] = [];
        slow.addEventListener('voix-error', ({ faults: all }) => faults.push(...all));
        await inPieces(slow, write(name, {}, jsonScript(its.saying('All of it'))), () => isThere(slow));
        await until(() => read(slow).includes('All of it'), 'the content');
        expect(faults).to.deep.equal([]);
      });
    }
  });
});

/** Some of what a widget's own sheet decides on. */
function lookOf({ root }: Widget): object {
  const box = part(root, 'box');
  const { display, overflowWrap, lineHeight, fontSize } = box.ownerDocument.defaultView!.getComputedStyle(box);
  return { display, overflowWrap, lineHeight, fontSize };
}

describe('Another document', () => {
  const page = new TestPage();

  inEveryForm((name, its, form) => {
    it('has the widget with its styles, its words and what the reader did [E32]', async () => {
      const widget = await page.show(form.write(name));
      await its.use?.act(widget);
      const left = its.use?.left(widget);
      const look = lookOf(widget);
      expect(look).to.not.include({ overflowWrap: 'normal' });
      const there = await otherDocument(page.main);
      there.body.append(widget.host);
      await widget.element.updateComplete;

      expect(lookOf(widget), 'its own sheet').to.deep.equal(look);
      expect(widget.root.adoptedStyleSheets).to.not.be.empty;
      expect(there.adoptedStyleSheets, 'the sheet of the page').to.have.length(1);
      expect(document.adoptedStyleSheets, 'no sheet in the page that it left').to.have.length(0);
      expect(its.use?.left(widget)).to.deep.equal(left);

      page.main.prepend(widget.host);
      await widget.element.updateComplete;
      expect(lookOf(widget), 'its own sheet, back again').to.deep.equal(look);
      expect(document.adoptedStyleSheets).to.have.length(1);
      expect(there.adoptedStyleSheets).to.have.length(0);
    });
  });

  forEveryElement((name, its) => {
    it('may be a shadow root of the page', async () => {
      const { host, element } = await page.show(tag(name, {}, its.inside));
      const shell = page.main.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      shell.append(host);
      await element.updateComplete;
      expect(shell.adoptedStyleSheets).to.have.length(1);
      expect(document.adoptedStyleSheets).to.have.length(0);
      host.remove();
      expect(shell.adoptedStyleSheets).to.have.length(0);
    });
  });
});
