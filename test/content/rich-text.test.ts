import { expect } from '@open-wc/testing';
import { parseInline, parseRich, richLinks, type Block, type Inline } from '../../src/content/rich-text.js';

/** The parsed text as characters again, marks left out: what a reader reads. */
const read = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (typeof inline === 'string' ? inline : read(inline.children))).join('');
const readBlocks = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === 'list' ? block.items.map(read).join('\n') : read(block.children))).join('\n');

const strong = (...children: Inline[]): Inline => ({ kind: 'strong', children });
const emphasis = (...children: Inline[]): Inline => ({ kind: 'emphasis', children });
const link = (href: string, ...children: Inline[]): Inline => ({ kind: 'link', href, children });
const span = (lang: string, ...children: Inline[]): Inline => ({ kind: 'span', lang, children });

/** Asserts that a text stays visible as the characters that it is. */
const isText = (source: string): void => {
  expect(parseInline(source), source).to.deep.equal([source]);
};

describe('A rich text', () => {
  it('is made of paragraphs, parted by empty lines', () => {
    expect(parseRich('Un.\n\nDeux,\nencore deux.\r\n \r\n\nTrois.')).to.deep.equal([
      { kind: 'paragraph', children: ['Un.'] },
      { kind: 'paragraph', children: ['Deux, encore deux.'] },
      { kind: 'paragraph', children: ['Trois.'] },
    ]);
  });

  it('is nothing where there are only spaces', () => {
    expect(parseRich('')).to.deep.equal([]);
    expect(parseRich(' \n\t\n\r\n\u00A0')).to.deep.equal([]);
  });

  it('has lists, of three kinds of bullets', () => {
    for (const bullet of ['-', '*', '+']) {
      expect(parseRich(`${bullet} un\n${bullet} deux`)).to.deep.equal([
        { kind: 'list', ordered: false, items: [['un'], ['deux']] },
      ]);
    }
  });

  it('has numbered lists', () => {
    for (const mark of ['.', ')']) {
      expect(parseRich(`1${mark} un\n2${mark} deux\n10${mark} trois`)).to.deep.equal([
        { kind: 'list', ordered: true, items: [['un'], ['deux'], ['trois']] },
      ]);
    }
  });

  it('keeps the items of a list together over empty lines', () => {
    expect(parseRich('1. un\n\n2. deux\n\n\n3. trois')).to.deep.equal([
      { kind: 'list', ordered: true, items: [['un'], ['deux'], ['trois']] },
    ]);
    expect(parseRich('- un\n\n- deux')).to.have.length(1);
  });

  it('ends a list at another kind of list, or at a paragraph', () => {
    expect(parseRich('- un\n1. deux\n\ntrois').map(({ kind }) => kind)).to.deep.equal(['list', 'list', 'paragraph']);
  });

  it('starts a list in the middle of a paragraph', () => {
    expect(parseRich('Voici :\n- un')).to.deep.equal([
      { kind: 'paragraph', children: ['Voici :'] },
      { kind: 'list', ordered: false, items: [['un']] },
    ]);
  });

  it('goes on with an item on the next line', () => {
    expect(parseRich('- un\n  encore un\n- deux')).to.deep.equal([
      { kind: 'list', ordered: false, items: [['un encore un'], ['deux']] },
    ]);
  });

  it('does not take a year at the beginning of a sentence for a numbered list', () => {
    expect(parseRich('2018. Une année.')).to.deep.equal([{ kind: 'paragraph', children: ['2018. Une année.'] }]);
    expect(parseRich('C’était en\n2018. Une année.')).to.deep.equal([
      { kind: 'paragraph', children: ['C’était en 2018. Une année.'] },
    ]);
  });

  it('does not take a dash, a sum or a price for a list', () => {
    for (const source of ['-5 degrés', '— Bonjour', '-', '*', '1.', '1.5 litre', '1)', '*a* b', '**a** b']) {
      expect(parseRich(source)[0]?.kind, source).to.equal('paragraph');
    }
  });

  it('has marks in its items', () => {
    expect(parseRich('- **un** et [deux](#deux)')).to.deep.equal([
      { kind: 'list', ordered: false, items: [[strong('un'), ' et ', link('#deux', 'deux')]] },
    ]);
  });

  it('keeps what it does not know as the characters that it is', () => {
    for (const source of [
      '# Titre',
      '> cité',
      '```',
      '---',
      '| a | b |',
      '<b>gras</b>',
      '<!-- rien -->',
      '&amp; &lt;',
      '`code`',
      '~~non~~',
    ]) {
      expect(readBlocks(parseRich(source)), source).to.equal(source);
    }
  });
});

describe('Marks in a rich text', () => {
  it('make words strong, or emphasised, or both', () => {
    expect(parseInline('un **deux** trois')).to.deep.equal(['un ', strong('deux'), ' trois']);
    expect(parseInline('un *deux* trois')).to.deep.equal(['un ', emphasis('deux'), ' trois']);
    expect(parseInline('***deux***')).to.deep.equal([strong(emphasis('deux'))]);
    expect(parseInline('**un *deux***')).to.deep.equal([strong('un ', emphasis('deux'))]);
    expect(parseInline('*un **deux***')).to.deep.equal([emphasis('un ', strong('deux'))]);
  });

  it('work inside a word and beside punctuation', () => {
    expect(parseInline('re**faire**')).to.deep.equal(['re', strong('faire')]);
    expect(parseInline('«*mot*»')).to.deep.equal(['«', emphasis('mot'), '»']);
  });

  it('stay text where they mark nothing', () => {
    ['*', '**', '***', '****', '2 * 3 * 4', '** a **', 'a*', '*a', '**a', 'a **', 'm****', '*'.repeat(100), '**a*', '\\'].forEach(
      isText,
    );
  });

  it('stay text in front of what they could not close', () => {
    expect(parseInline('*un **deux*')).to.deep.equal([emphasis('un **deux')]);
    expect(parseInline('**un *deux**')).to.deep.equal([strong('un *deux')]);
  });

  it('can be escaped', () => {
    expect(parseInline('\\*pas\\* \\[un\\](b) \\\\ \\n')).to.deep.equal(['*pas* [un](b) \\ \\n']);
    expect(parseInline('**a\\***')).to.deep.equal([strong('a*')]);
    expect(parseInline('[a\\]b](#c)')).to.deep.equal([link('#c', 'a]b')]);
  });
});

describe('Links in a rich text', () => {
  it('have an address and words, and marks in their words', () => {
    expect(parseInline('[un](https://example.org/a)')).to.deep.equal([link('https://example.org/a', 'un')]);
    expect(parseInline('**[un](a)** et [*deux*](b)')).to.deep.equal([
      strong(link('a', 'un')),
      ' et ',
      link('b', emphasis('deux')),
    ]);
  });

  it('may have brackets in their address, and in their words', () => {
    expect(parseInline('[un](https://example.org/a_(b)_c)')).to.deep.equal([link('https://example.org/a_(b)_c', 'un')]);
    expect(parseInline('[un [deux] trois](#a)')).to.deep.equal([link('#a', 'un [deux] trois')]);
  });

  it('give their address as it is written, whatever its scheme: a renderer asks resolveLink and keeps the words', () => {
    expect(parseInline('[un](javascript:alert(1))')).to.deep.equal([link('javascript:alert(1)', 'un')]);
  });

  it('stay text where a part is missing', () => {
    [
      '[un]',
      '[un](',
      '[un]()',
      '[un](a b)',
      '[un](a',
      '[un] (a)',
      '[](a)',
      ']',
      '[',
      '](a)',
      '[un](a(b(c)))',
      '[](a) []{lang=en}',
      '[]',
    ].forEach(isText);
  });

  it('hold no links', () => {
    expect(parseInline('[un [deux](b) trois](a)')).to.deep.equal(['[un ', link('b', 'deux'), ' trois](a)']);
    expect(parseInline('[[un](a)](b)')).to.deep.equal(['[', link('a', 'un'), '](b)']);
    expect(parseInline('[*[un](a)*](b)')).to.deep.equal(['[', emphasis(link('a', 'un')), '](b)']);
  });

  it('are listed as they are written, in order, wherever they stand', () => {
    expect(richLinks('[a](1) **[b](2)** [[c](3)]{lang=en}\n\n- [d](javascript:4)\n- [e]()')).to.deep.equal([
      '1',
      '2',
      '3',
      'javascript:4',
    ]);
    expect(richLinks('a (b) [c] d')).to.deep.equal([]);
  });
});

describe('Words in another language in a rich text', () => {
  it('have a tag, in canonical form', () => {
    expect(parseInline('les [Phoenix]{lang=en-us} aussi')).to.deep.equal(['les ', span('en-US', 'Phoenix'), ' aussi']);
    expect(parseInline('[a]{lang="en"} [b]{lang=“en”}')).to.deep.equal([span('en', 'a'), ' ', span('en', 'b')]);
  });

  it('may have links in them, and stand in links', () => {
    expect(parseInline('[[un](a)]{lang=en}')).to.deep.equal([span('en', link('a', 'un'))]);
    expect(parseInline('[voir [un]{lang=en}](a)')).to.deep.equal([link('a', 'voir ', span('en', 'un'))]);
  });

  it('stay text where the tag is none', () => {
    [
      '[a]{lang=--}',
      '[a]{lang=}',
      '[a]{lang=abcd}',
      '[a]{lang=e}',
      '[a]{class=b}',
      '[a]{lang=en onclick=b}',
      '[a]{lang=en',
      '[]{lang=en}',
    ].forEach(isText);
    isText(`[a]{lang=${'a-'.repeat(50_000)}}`);
  });
});

describe('A rich text that is meant to break something', () => {
  const depth = (inlines: readonly Inline[]): number =>
    Math.max(0, ...inlines.map((inline) => (typeof inline === 'string' ? 0 : 1 + depth(inline.children))));

  it('is not nested deeper than eight levels, and loses no word over it', () => {
    for (const [open, close] of [
      ['*a ', 'z*'],
      ['[a ', 'z]{lang=en}'],
      ['*a **b [c ', 'x]{lang=fr}y**z*'],
    ] as const) {
      const source = `${open.repeat(1_000)}mot${close.repeat(1_000)}`;
      expect(depth(parseInline(source)), open).to.be.within(6, 8);
      expect(read(parseInline(source)), open).to.contain('mot');
    }
  });

  for (const unit of [
    '[',
    ']',
    '*',
    '**',
    '* ',
    ' *',
    '*a',
    '**a ',
    '[a',
    '](',
    '[a](',
    '[a](b',
    '[](',
    '[a]((x',
    '(',
    '(]',
    '\\',
    '\\[',
    '[a]{lang=',
    '\n',
    '- \n',
    '- a\n',
    '1. a\n\n',
    '    ',
    '- ',
    '***',
    '*[',
    '*a **b ',
    '[*a](b)*',
    '[a](b)',
    'a\r',
  ]) {
    it(`is read to its end: ${JSON.stringify(unit)} without end`, () => {
      // Four times what the check lets through.
      const source = unit.repeat(Math.ceil(200_000 / unit.length));
      expect(parseRich(source).length).to.be.below(source.length);
      expect(read(parseInline(`${source}fin`))).to.match(/fin$/);
    });
  }

  it('keeps a hundred thousand unclosed marks as text', () => {
    for (const mark of ['[', '*', '**', '[a', '*a', '](', '[a](b']) {
      const source = mark.repeat(100_000);
      if (mark === '*' || mark === '**' || mark.startsWith('['))
        expect(readBlocks(parseRich(source)) === source, mark).to.equal(true);
      else expect(readBlocks(parseRich(source)).length, mark).to.be.above(0);
    }
  });

  it('keeps a megabyte of unclosed HTML as text', () => {
    const source = '<b>'.repeat(333_334);
    expect(parseRich(source)).to.deep.equal([{ kind: 'paragraph', children: [source] }]);
  });
});
