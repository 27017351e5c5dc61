/** A widget may be written, filled and set before its script comes; and whatever it is given, nothing is thrown. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { ELEMENTS } from '../../src/elements/all.js';
import type { VoixElement } from '../../src/elements/voix-element.js';
import { part, parts, shows, TestPage, until, words } from '../support/widgets.js';
import { tag } from '../support/written.js';
import { forEveryElement, inEveryForm, NAMES, settled, type Name } from './cases.js';

type Class = typeof VoixElement & (new () => VoixElement);

const classOf = (name: Name): Class => ELEMENTS[name] as unknown as Class;
/** The public properties of an element, each with its attribute. */
const propertiesOf = (name: Name): readonly (readonly [property: string, attribute: string])[] =>
  [...classOf(name).elementProperties].flatMap(([property, { attribute, state }]) =>
    state || attribute === false ?
      []
    : [[String(property), typeof attribute === 'string' ? attribute : String(property).toLowerCase()]],
  );

/** What people, frameworks and editors write into attributes. */
const ODD = [
  '',
  'x',
  'true',
  'false',
  'null',
  'undefined',
  'NaN',
  '-1',
  '0',
  '1e400',
  '[object Object]',
  '{',
  '"',
  'a:b',
  '\u0000',
  '💬'.repeat(999),
];

let made = 0;
/** A name that nobody has registered yet. */
const newName = (name: Name): string => `late-${name}-${++made}`;

describe('Every element', () => {
  it('has a case here', () => {
    expect(Object.keys(ELEMENTS)).to.have.members(NAMES);
  });
});

describe('Before its script has come', () => {
  const page = new TestPage();

  forEveryElement((name, its) => {
    const define = (late: string): void => customElements.define(late, class extends (classOf(name) as new () => LitElement) {});

    it('its HTML can stand in the page', async () => {
      const late = newName(name);
      page.main.innerHTML = tag(late, {}, its.inside);
      const [before, node] = [words(page.main), page.main.firstElementChild!.firstElementChild];
      expect(before).to.not.be.empty;
      const ready = page.ready();
      define(late);
      await ready;
      expect(page.main.firstElementChild!.firstElementChild, 'the same node').to.equal(node);
      expect(node!.assignedSlot).to.exist;
    });

    it('its properties can be set', async () => {
      const late = newName(name);
      const element = Object.assign(document.createElement(late), {
        content: its.saying('Set before'),
        headingLevel: 5,
        theme: 'dark',
      }) as HTMLElement as VoixElement;
      page.main.append(element);
      const ready = page.ready();
      define(late);
      await ready;
      expect(words(element)).to.contain('Set before');
      expect(element.level).to.equal(5);
      await until(() => getComputedStyle(part(element.shadowRoot!, 'box')).colorScheme === 'dark', 'the dark theme');
      element.content = its.saying('Set afterwards');
      await shows(element, 'Set afterwards');
    });

    it('its attributes can be set, and removed again', async () => {
      const late = newName(name);
      page.main.innerHTML = tag(late, { content: its.saying('In an attribute'), 'heading-level': 4, lang: 'fr' });
      page.main.firstElementChild!.removeAttribute('heading-level');
      const ready = page.ready();
      define(late);
      await ready;
      await shows(page.main, 'In an attribute');
      expect((page.main.firstElementChild as VoixElement).level).to.equal(2);
    });
  });
});

describe('An attribute and its property', () => {
  const page = new TestPage();

  inEveryForm((name, its, form) => {
    if (form.json) return;
    for (const [attribute, [value, read]] of Object.entries(its.attributes)) {
      it(`${attribute} changes what is read`, async () => {
        const { host } = await page.show(form.write(name, { [attribute]: value }));
        await shows(host, read);
        host.removeAttribute(host.dataset['voix'] ? `data-${attribute}` : attribute);
        await shows(host, words(host).replace(read, '').slice(0, 5));
      });
    }
  });

  forEveryElement((name, its) => {
    it('say the same: each attribute is a property [E13]', async () => {
      const { element } = await page.show(tag(name, {}, its.inside));
      const observed = classOf(name).observedAttributes;
      const known = element as unknown as Record<string, unknown>;
      expect(observed).to.have.members(propertiesOf(name).map(([, attribute]) => attribute));
      for (const [property, attribute] of propertiesOf(name)) {
        element.setAttribute(attribute, '4');
        expect(known[property], attribute).to.satisfy((value: unknown) => value === '4' || value === 4);
        element.removeAttribute(attribute);
        expect(known[property], `${attribute} removed`).to.satisfy((value: unknown) => value === null || value === undefined);
      }
      await page.reported();
    });

    it('have names that editors keep in data-, too [E6]', () => {
      for (const attribute of classOf(name).observedAttributes) expect(attribute).to.match(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    });

    it('say the same: each property does what its attribute does', async () => {
      for (const [attribute, [value]] of Object.entries(its.attributes)) {
        const [property] = propertiesOf(name).find(([, its]) => its === attribute)!;
        const byAttribute = words((await page.show(tag(name, { [attribute]: value }, its.inside))).host);
        const { element } = await page.show(tag(name, {}, its.inside));
        Object.assign(element, { [property]: value });
        await element.updateComplete;
        expect(words(element), attribute).to.equal(byAttribute);
      }
    });

    it('take a JSON string as content [E13]', async () => {
      const { element } = await page.show(tag(name, { content: its.saying('From the attribute') }));
      expect(words(element)).to.contain('From the attribute');
      element.content = JSON.stringify(its.saying('From the property'));
      await shows(element, 'From the property');
    });

    // The whole of a document is no section of another.
    if (its.whole) return;
    it('take content as a section, a list of items, or one item', async () => {
      const { element } = await page.show(tag(name, { content: its.saying('A document') }));
      const section = (text: string): { readonly items?: readonly unknown[] } => Object.values(its.saying(text)).at(-1) as object;
      element.content = section('A section');
      await shows(element, 'A section');
      // Not every section has items.
      if (!section('').items) return;
      element.content = section('A list').items;
      await shows(element, 'A list');
      element.content = section('An item').items![0];
      await shows(element, 'An item');
    });
  });
});

describe('Whatever an attribute says', () => {
  const page = new TestPage();

  inEveryForm((name, its, form) => {
    it('nothing is thrown, and there is something to read', async () => {
      const { host, element, root } = await page.show(form.write(name));
      for (const [, attribute] of propertiesOf(name)) {
        const written = host.dataset['voix'] ? `data-${attribute}` : attribute;
        const before = host.getAttribute(written);
        for (const value of ODD) {
          host.setAttribute(written, value);
          // A div’s attributes are copied by an observer.
          await Promise.resolve();
          await element.updateComplete;
          expect(parts(root, 'box'), `${written}="${value.slice(0, 20)}"`).to.have.length(1);
        }
        if (before === null) host.removeAttribute(written);
        else host.setAttribute(written, before);
      }
      await shows(
        host,
        form.json ?
          its.saying ?
            'EN'
          : 'English'
        : words(host).slice(0, 5),
      );
      expect(words(host)).to.not.be.empty;
      for (const message of await page.reported())
        expect(message, 'only what was announced').to.match(/^\[voix\] <[^>]*> (?:\S+: )?expected /);
    });
  });

  forEveryElement((name, its) => {
    it('content that a framework has turned into “[object Object]” is told, and a property that is set later wins [E12c]', async () => {
      page.main.innerHTML = tag(name, { content: '[object Object]' }, its.inside);
      await page.fault('content: expected JSON, found "[object Object]"');
      const element = page.main.firstElementChild as VoixElement;
      expect(words(element), 'the page’s own HTML stays').to.not.be.empty;
      element.content = its.saying('The real content');
      await shows(element, 'The real content');
    });

    it('a heading level that is none counts as left out', async () => {
      page.main.innerHTML = '<h3>A page</h3><div></div>';
      for (const given of ['x', '', 'NaN', '0', '7', '-1', 'false']) {
        page.main.lastElementChild!.innerHTML = tag(name, { 'heading-level': given }, its.inside);
        const element = page.main.lastElementChild!.firstElementChild as VoixElement;
        await element.updateComplete;
        expect(element.level, given).to.equal(4);
      }
    });

    it('a heading level may be the string that a framework makes of it', async () => {
      const { element, root } = await page.show(tag(name, { content: its.saying('A title') }));
      element.headingLevel = '5' as unknown as number;
      await element.updateComplete;
      expect([...root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => localName)).to.deep.equal(
        its.headings ? [] : ['h5'],
      );
    });

    it('content that is no content is told, and the HTML inside stays [E26]', async () => {
      const widget = await page.show(tag(name, {}, its.inside));
      await settled(its, widget);
      const { element } = widget;
      const before = words(element);
      for (const content of [0, 12, true, '', 'x', [], {}, () => 1, Symbol('s'), NaN, 10n, new Date(), document.body]) {
        element.content = content;
        await element.updateComplete;
      }
      await page.reported();
      element.content = undefined;
      await shows(element, before);
      await page.reported();
    });
  });
});
