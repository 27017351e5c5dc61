/** What the page wrote stays as it was written, and what is hidden can't be reached. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focused, reachable } from '../support/focus.js';
import { danglingReferences } from '../support/references.js';
import { part, TestPage, words } from '../support/widgets.js';
import { WAYS } from '../support/written.js';
import { forEveryElement, inEveryForm, settled } from './cases.js';

/** What only a reader may have changed. */
const withoutStates = (html: string): string => html.replace(/ (?:open|hidden)=""/g, '');

describe('The page’s own nodes', () => {
  const page = new TestPage();

  inEveryForm((name, its, form) => {
    it('are not written to while the widget comes [E2] [E34]', async () => {
      page.main.innerHTML = `<template>${form.write(name, { heading: 'A heading', lang: 'fr' })}</template>`;
      const { content } = page.main.firstElementChild as HTMLTemplateElement;
      const before = content.querySelector('*')!.outerHTML;
      const nodes = [...content.querySelectorAll('*')];
      const observer = new MutationObserver(() => undefined);
      observer.observe(content, { attributes: true, childList: true, characterData: true, subtree: true });
      const [host] = nodes as HTMLElement[];
      const ready = page.ready();
      page.main.append(host!);
      observer.takeRecords();
      await ready;
      expect(observer.takeRecords().map(({ type, attributeName }) => `${type} ${attributeName}`)).to.deep.equal([]);
      expect(host!.outerHTML).to.equal(before);
      expect([host, ...host!.querySelectorAll('*')], 'the same nodes').to.deep.equal(nodes);
    });

    it('have only the states that the reader asked for, and lose them when the widget goes', async () => {
      const widget = await page.show(form.write(name));
      const before = widget.host.outerHTML;
      await its.use?.act(widget);
      expect(withoutStates(widget.host.outerHTML)).to.equal(before);
      if (its.use && !form.json) expect(widget.host.outerHTML, 'states').to.not.equal(before);
      widget.host.remove();
      await Promise.resolve();
      expect(widget.host.outerHTML).to.equal(before);
    });
  });
});

describe('References by id', () => {
  const page = new TestPage();

  inEveryForm((name, its, form) => {
    it('lead somewhere, before and after the widget is used [1.3.1] [4.1.2]', async () => {
      const widget = await page.show(form.write(name));
      expect(danglingReferences(page.main)).to.deep.equal([]);
      await its.use?.act(widget);
      expect(danglingReferences(page.main)).to.deep.equal([]);
    });
  });
});

describe('The Tab key', () => {
  const page = new TestPage();

  /** What it leads to between two buttons, by real keys. */
  async function tabbed(): Promise<Element[]> {
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    page.main.prepend(before);
    page.main.append(after);
    before.focus();
    const found: Element[] = [];
    for (;;) {
      await sendKeys({ press: 'Tab' });
      const at = focused();
      if (at === after || !at || found.length > 99) break;
      found.push(at);
    }
    before.remove();
    after.remove();
    return found;
  }
  const names = (elements: readonly Element[]): string[] => elements.map(({ outerHTML }) => outerHTML);

  inEveryForm((name, its, form) => {
    it('reaches all that can be seen and nothing else, before and after the widget is used [2.1.1] [2.1.2]', async () => {
      const widget = await page.show(form.write(name));
      await settled(its, widget);
      const closed = reachable(widget.host);
      expect(closed).to.not.be.empty;
      expect(names(await tabbed())).to.deep.equal(names(closed));
      if (!its.use) return;
      await its.use.act(widget);
      const open = reachable(widget.host);
      expect(names(open)).to.not.deep.equal(names(closed));
      expect(names(await tabbed())).to.deep.equal(names(open));
    });
  });
});

describe('What the page hides', () => {
  const page = new TestPage();

  inEveryForm((name, _, form) => {
    it('stays hidden: the widget, and whatever it stands in [E30]', async () => {
      const { host, root } = await page.show(form.write(name));
      const box = part(root, 'box');
      expect(box.checkVisibility()).to.be.true;
      for (const hide of [host, page.main]) {
        hide.hidden = true;
        expect(box.checkVisibility(), `hidden at ${hide.localName}`).to.be.false;
        expect(words(host)).to.be.empty;
        hide.hidden = false;
      }
      page.main.style.visibility = 'hidden';
      expect(box.checkVisibility({ visibilityProperty: true })).to.be.false;
    });
  });

  forEveryElement((name, its) => {
    for (const [how, write] of WAYS) {
      it(`stays hidden among its own nodes, in ${how}`, async () => {
        const kinds = ['p', 'ul', 'ol', 'dl', 'blockquote', 'h3', 'section', 'details', 'div', 'table'];
        const hidden = kinds.map((kind) => `<${kind} hidden>Hidden ${kind}</${kind}>`).join('');
        const nested = '<div><ul><li hidden>Hidden item</li></ul><p hidden>Hidden paragraph</p></div>';
        const { host, element } = await page.show(write(name, {}, its.inside + hidden + nested));
        await element.updateComplete;
        for (const node of host.querySelectorAll<HTMLElement>('[hidden]')) {
          expect(node.hidden, node.textContent).to.be.true;
          expect(node.checkVisibility(), node.textContent).to.be.false;
        }
        expect([...host.querySelectorAll('[hidden]')]).to.have.length(kinds.length + 2);
      });
    }
  });
});
