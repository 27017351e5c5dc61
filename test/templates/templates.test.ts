/** Texts as templates: what becomes of an author's words. */
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import type { Surroundings } from '../../src/content/read.js';
import type { Text } from '../../src/content/schema.js';
import { addCatalogue } from '../../src/i18n/catalogues.js';
import * as french from '../../src/i18n/french.js';
import { Localize } from '../../src/i18n/localize.js';
import { Reader } from '../../src/i18n/reader.js';
import { slotFor } from '../../src/templates/assigned.js';
import { heading } from '../../src/templates/heading.js';
import { seeAlso } from '../../src/templates/references.js';
import { note, plainWords, rich, words } from '../../src/templates/words.js';

const BASE = 'https://example.org/data/content.json';

function rendered(template: unknown): HTMLElement {
  const box = document.createElement('div');
  render(html`${template}`, box);
  return box;
}

/** What a template renders, as HTML without lit's own comments, and without what every link has. */
const htmlOf = (template: unknown): string =>
  rendered(template)
    .innerHTML.replace(/<!--.*?-->|\s*\n\s*| rel="noopener noreferrer"/g, '')
    .trim();

/** A reader of a document, in a language. */
function readerOf(language: string, document: Readonly<Record<string, unknown>> = {}): Reader {
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const source = window.document.createElement('div');
  source.lang = language;
  window.document.body.append(source);
  const l10n = new Localize({ ...host, source });
  l10n.regions = { fr: 'fr-CA', en: 'en-CA' };
  l10n.hostConnected();
  l10n.hostDisconnected();
  source.remove();
  const surroundings: Surroundings = { languages: l10n.regions, organizations: {}, document };
  return new Reader(l10n, surroundings, BASE);
}

describe('Words', () => {
  before(() => addCatalogue('fr', french));

  it('are chosen for the reader and typeset, and not marked where they are in the reader’s language', () => {
    const text = { fr: 'Vraiment ? Oui : « oui »', en: 'Really?' };
    expect(htmlOf(words(readerOf('fr'), text))).to.equal('Vraiment? Oui&nbsp;: «&nbsp;oui&nbsp;»');
    expect(plainWords(readerOf('fr-FR'), text), 'Canadian, as its document says').to.equal(
      'Vraiment? Oui\u00A0: «\u00A0oui\u00A0»',
    );
    expect(plainWords(readerOf('fr-FR'), 'Vraiment ? Oui : « oui »')).to.equal('Vraiment\u202F? Oui\u00A0: «\u00A0oui\u00A0»');
    expect(htmlOf(words(readerOf('en-GB'), text))).to.equal('Really?');
  });

  it('are marked with their language and direction where it is another', () => {
    expect(htmlOf(words(readerOf('fr'), { en: 'Only English' }))).to.equal('<span lang="en" dir="ltr">Only English</span>');
    expect(htmlOf(words(readerOf('en'), { ar: 'نعم' }))).to.equal('<span lang="ar" dir="rtl">نعم</span>');
    expect(htmlOf(words(readerOf('de'), { de: 'Deutsch' })), 'beside English messages').to.equal(
      '<span lang="de" dir="ltr">Deutsch</span>',
    );
  });

  it('are typeset by their own language, not by the reader’s', () => {
    expect(plainWords(readerOf('en'), { fr: 'Quoi : ça' })).to.equal('Quoi\u00A0: ça');
    expect(plainWords(readerOf('fr'), { en: 'What : that' })).to.equal('What : that');
  });

  it('are text, whatever is in them', () => {
    expect(htmlOf(words(readerOf('en'), '<img src=x onerror=alert(1)>'))).to.equal('&lt;img src=x onerror=alert(1)&gt;');
  });
});

describe('A remark on the language [S18]', () => {
  before(() => addCatalogue('fr', french));
  const remark = (language: string, ...texts: (Text | undefined)[]): string => htmlOf(note(readerOf(language), ...texts));

  it('names the language, in the reader’s', () => {
    expect(remark('en', { fr: 'Oui' })).to.contain('Available in French only');
    expect(remark('fr', { en: 'Yes' })).to.contain('Disponible en anglais seulement');
  });

  it('is about the first text that is not there', () => {
    expect(remark('en', { en: 'Yes' }, undefined, { ar: 'نعم' }, { fr: 'Oui' })).to.contain('Arabic');
  });

  it('is left out where nothing is to be said', () => {
    expect(remark('en', 'A string', { en: 'Yes' }, { 'en-GB': 'Yes' }, undefined)).to.equal('');
    expect(remark('en')).to.equal('');
  });
});

describe('A rich text', () => {
  before(() => addCatalogue('fr', french));
  const shown = (text: Text, language = 'en'): string => htmlOf(rich(readerOf(language), text));

  it('becomes paragraphs, lists, strong words, emphasis, spans and links', () => {
    expect(shown('One **two** *three*\n\n- a\n- b\n\n1. c\n2. d')).to.equal(
      '<p>One <strong>two</strong> <em>three</em></p><ul><li>a</li><li>b</li></ul><ol><li>c</li><li>d</li></ol>',
    );
    expect(shown('A [word]{lang=ar} and a [link](more.html)')).to.equal(
      '<p>A <span lang="ar" dir="rtl">word</span> and a <a href="https://example.org/data/more.html">link</a></p>',
    );
  });

  it('starts its links from its document, but those to a place on the page from the page', () => {
    expect(shown('[here](#q)')).to.contain(`href="${location.href.replace(/#.*/, '')}#q"`);
  });

  it('keeps the words of a link that may not be one', () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'http://example.org/']) {
      expect(shown(`Go [there](${href}) now`), href).to.equal('<p>Go there now</p>');
    }
  });

  it('tells the sites that it links to nothing [S14]', () => {
    const links = rendered(rich(readerOf('en'), '[a](https://example.org/) [b](mailto:a@example.org) [c](d)')).querySelectorAll(
      'a',
    );
    expect([...links].map(({ rel, target }) => rel + target)).to.deep.equal(Array(3).fill('noopener noreferrer'));
  });

  it('is typeset by the language of each of its words', () => {
    expect(shown({ fr: 'Quoi : [what : that]{lang=en}' }, 'fr')).to.equal(
      '<p>Quoi&nbsp;: <span lang="en" dir="ltr">what : that</span></p>',
    );
  });

  it('is marked as a whole where it is in another language', () => {
    expect(shown({ ar: 'نعم' })).to.equal('<div lang="ar" dir="rtl"><p>نعم</p></div>');
  });

  it('is nothing where there is none', () => {
    expect(htmlOf(rich(readerOf('en'), undefined))).to.equal('');
  });
});

describe('Where to read on', () => {
  const document = {
    resources: {
      items: [
        { id: 'guide', title: { en: 'The guide' }, url: 'guide.pdf' },
        { id: 'bad', title: 12, url: 12 },
      ],
    },
    groups: { items: [{ id: 'group', name: 'The group' }] },
  };
  const shown = (...references: NonNullable<Parameters<typeof seeAlso>[1]>): string =>
    htmlOf(seeAlso(readerOf('en', document), references));

  it('is a resource by its id, under its own title or another', () => {
    expect(shown({ ref: 'guide' }, { ref: 'guide', label: 'This one' })).to.equal(
      '<p><a href="https://example.org/data/guide.pdf">The guide</a></p>' +
        '<p><a href="https://example.org/data/guide.pdf">This one</a></p>',
    );
  });

  it('is another item on this page', () => {
    expect(shown({ ref: 'group' }))
      .to.contain('#group')
      .and.contain('The group');
  });

  it('keeps its words where there is nowhere to go, and is left out without any', () => {
    expect(shown({ url: 'javascript:alert(1)', label: 'Words' })).to.equal('<p>Words</p>');
    expect(shown({ ref: 'nobody', label: 'Words' })).to.equal('<p>Words</p>');
    expect(shown({ ref: 'nobody' }, { ref: 'bad' }, {})).to.equal('');
    expect(htmlOf(seeAlso(readerOf('en'), []))).to.equal('');
  });
});

describe('A heading', () => {
  for (const [level, name] of [
    [1, 'h1'],
    [2, 'h2'],
    [3, 'h3'],
    [4, 'h4'],
    [5, 'h5'],
    [6, 'h6'],
  ] as const) {
    it(`of level ${level} is an ${name}`, () => {
      expect(htmlOf(heading(level, 'name', 'Words'))).to.equal(`<${name} class="name" part="name">Words</${name}>`);
    });
  }
});

describe('The slot of a page’s nodes', () => {
  it('is the same for the same first node, and none for none', () => {
    const [one, two] = [document.createElement('p'), document.createElement('p')];
    const slot = slotFor([one, two]);
    expect(slotFor([one])).to.equal(slot);
    expect(slotFor([two])).to.not.equal(slot);
    expect(slotFor([])).to.be.undefined;
  });

  it('shows them in the order that it is given, without a word written on them', () => {
    const host = document.createElement('div');
    const [one, two] = [document.createElement('p'), document.createElement('p')];
    host.append(one, two);
    const slot = slotFor([one, two])!;
    host.attachShadow({ mode: 'open', slotAssignment: 'manual' }).append(slot);
    expect(slot.assignedNodes()).to.deep.equal([one, two]);
    slotFor([one]);
    expect(slot.assignedNodes()).to.deep.equal([one]);
    expect(host.innerHTML).to.equal('<p></p><p></p>');
  });
});
