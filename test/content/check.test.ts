import { expect } from '@open-wc/testing';
import { MAX_TEXT, check } from '../../src/content/check.js';
import * as schema from '../../src/content/document.js';
import { faultMessage } from '../../src/content/explain.js';
import type { Infer, Node } from '../../src/content/schema.js';
import { list, rich, string, text, url, type LeafKind } from '../../src/content/schema.js';
import { emptyDocument, longWords, manyItems, missingTranslation, oneOfEach, rightToLeft } from '../fixtures/content.js';

interface Checked<N extends Node> {
  readonly right: Infer<N> | undefined;
  readonly messages: string[];
}

function checked<N extends Node>(node: N, value: unknown, path = ''): Checked<N> {
  const messages: string[] = [];
  const right: unknown = check(node, value, path, (fault) => messages.push(faultMessage(fault)));
  return { right, messages } as unknown as Checked<N>;
}

/** What is said about a value where a field of this kind is expected. */
const said = (kind: LeafKind, value: unknown): string[] => checked({ kind }, value, 'a.b').messages;

const question = { question: 'Q', answer: 'A' };

describe('Content that is right', () => {
  const documents = {
    emptyDocument: emptyDocument(),
    oneOfEach: oneOfEach(),
    many: manyItems(20),
    longWords: longWords(),
    missingTranslation: missingTranslation(),
    rightToLeft: rightToLeft(),
  };
  for (const [name, document] of Object.entries(documents)) {
    it(`comes back as it was, without a word: ${name}`, () => {
      const { right, messages } = checked(schema.contentDocument, document);
      expect(messages).to.deep.equal([]);
      expect(JSON.stringify(right)).to.equal(JSON.stringify(document));
    });
  }

  it('is never changed itself', () => {
    const given = JSON.stringify({ items: [{ ...question, wrong: 1 }, 12], heading: 3 });
    const value: unknown = JSON.parse(given);
    checked(schema.faq, value);
    expect(JSON.stringify(value)).to.equal(given);
  });

  it('may be ten thousand items', () => {
    const { right, messages } = checked(schema.contentDocument, manyItems(10_000));
    expect(messages).to.deep.equal([]);
    expect([right?.faq?.items.length, right?.groups?.items.length, right?.resources?.items.length]).to.deep.equal([
      10_000, 10_000, 10_000,
    ]);
  }).timeout(60_000);

  it('may have fields for tools, and fields that nobody filled in', () => {
    const { right, messages } = checked(schema.contentDocument, {
      $schema: 'content.schema.json',
      $comment: 'À relire',
      intro: { title: '', lede: { fr: '', en: '  ' }, body: null },
      organizations: undefined,
      groups: { heading: {}, items: [{ name: { fr: 'Nom', en: '' }, link: { url: '', label: '' }, picture: {}, partners: [] }] },
    });
    expect(messages).to.deep.equal([]);
    expect(JSON.parse(JSON.stringify(right))).to.deep.equal({
      intro: {},
      groups: { items: [{ name: { fr: 'Nom' }, partners: [] }] },
    });
  });
});

describe('Content that is wrong', () => {
  it('is named by its JSON path', () => {
    const items = [question, question, { question: 'Q', answer: { fr: 12, en: 'A' } }];
    expect(checked(schema.contentDocument, { faq: { items } }).messages).to.deep.equal([
      'faq.items[2].answer.fr: expected text, found 12',
    ]);
  });

  it('costs only itself: what is right around it is kept', () => {
    const { right, messages } = checked(schema.faq, {
      heading: ['no text'],
      intro: 'Bonjour',
      items: [
        question,
        12,
        { question: 'sans réponse' },
        { ...question, id: 'a b', seeAlso: [{ url: 'javascript:alert(1)' }, { ref: 'a' }] },
      ],
    });
    expect(right).to.deep.equal({ intro: 'Bonjour', items: [question, { ...question, seeAlso: [{}, { ref: 'a' }] }] });
    expect(messages).to.deep.equal([
      'heading: expected text, found a list',
      'items[1]: expected an object, found 12',
      'items[2].answer: expected text, found nothing',
      'items[3].id: expected letters, digits, "-", "_" or ".", found "a b"',
      'items[3].seeAlso[0].url: expected an address (https:, mailto:, tel:, sms: or relative), found "javascript:alert(1)"',
    ]);
  });

  it('is named once: a required field that is wrong is not also missing', () => {
    expect(checked(schema.faq, { items: [{ question: 1, answer: { fr: [] } }] }).messages).to.deep.equal([
      'items[0].question: expected text, found 1',
      'items[0].answer.fr: expected text, found a list',
    ]);
  });

  it('is missing where it is required and nobody filled it in', () => {
    for (const blank of [undefined, null, '', ' \n', {}, { fr: '' }, { fr: null, en: ' ' }]) {
      expect(checked(schema.faq, { items: [{ question: blank, answer: 'A' }] }).messages).to.deep.equal([
        'items[0].question: expected text, found nothing',
      ]);
    }
    expect(checked(schema.faq, {}).messages).to.deep.equal(['items: expected a list, found nothing']);
  });

  it('is a field that nobody knows, with those that there are', () => {
    expect(checked(schema.faq, { items: [{ ...question, anwser: 'A' }] }).messages).to.deep.equal([
      'items[0].anwser: expected one of id, question, answer, seeAlso, found "anwser"',
    ]);
    expect(checked(schema.notice, { body: 'a', ['x'.repeat(100_000)]: 1 }).messages[0]!.length).to.be.below(300);
  });

  it('is something else than an object or a list where one has to be', () => {
    for (const [value, found] of [
      [12, '12'],
      ['a', '"a"'],
      [null, 'null'],
      [[], 'a list'],
      [undefined, 'nothing'],
      [false, 'false'],
    ] as const) {
      expect(checked(schema.faq, value, 'faq')).to.deep.equal({
        right: undefined,
        messages: [`faq: expected an object, found ${found}`],
      });
      expect(checked(schema.languages, value, 'languages').messages).to.deep.equal([
        `languages: expected an object, found ${found}`,
      ]);
    }
    expect(checked(list(string), { 0: 'a' }, 'a')).to.deep.equal({
      right: undefined,
      messages: ['a: expected a list, found an object'],
    });
  });

  it('is said in words that name what would be right', () => {
    const address = 'an address (https:, mailto:, tel:, sms: or relative)';
    expect(said('text', 12)).to.deep.equal(['a.b: expected text, found 12']);
    expect(said('name', true)).to.deep.equal(['a.b: expected text, found true']);
    expect(said('rich', ['a'])).to.deep.equal(['a.b: expected text, found a list']);
    expect(said('string', { fr: 'a' })).to.deep.equal(['a.b: expected text, found an object']);
    expect(said('string', '')).to.deep.equal(['a.b: expected text, found ""']);
    expect(said('url', 'http://example.org')).to.deep.equal([`a.b: expected ${address}, found "http://example.org"`]);
    expect(said('url', { fr: 'data:,a' })).to.deep.equal([`a.b.fr: expected ${address}, found "data:,a"`]);
    expect(said('id', 'é è')).to.deep.equal(['a.b: expected letters, digits, "-", "_" or ".", found "é è"']);
    expect(said('language', 'french_')).to.deep.equal(['a.b: expected a language tag such as fr-CA, found "french_"']);
    expect(said('date', '2018-13')).to.deep.equal(['a.b: expected a date such as 2018, 2018-05 or 2018-05-01, found "2018-13"']);
    expect(said('date', 2018)).to.deep.equal(['a.b: expected a date such as 2018, 2018-05 or 2018-05-01, found 2018']);
    expect(said('time', '9:00')).to.deep.equal(['a.b: expected a time such as 09:00, found "9:00"']);
    expect(said('integer', '2018')).to.deep.equal(['a.b: expected a whole number, found "2018"']);
    expect(said('integer', -1)).to.deep.equal(['a.b: expected a whole number, found -1']);
    expect(said('text', { 'not a tag': 'a' })).to.deep.equal([
      'a.b.not a tag: expected a language tag such as fr-CA, found "not a tag"',
    ]);
    expect(said('rich', 'a [b](javascript:c) [d](https://example.org)')).to.deep.equal([
      `a.b: expected a link to ${address}, found "javascript:c"`,
    ]);
  });

  it('does not become content by way of a rich text: its words are kept, its link is named', () => {
    expect(checked(rich, 'a [b](javascript:c)').right).to.equal('a [b](javascript:c)');
  });

  it('is a text of more than fifty thousand characters, of which the beginning is kept', () => {
    const { right, messages } = checked(text, 'x'.repeat(MAX_TEXT + 1), 'a');
    expect(right).to.equal(`${'x'.repeat(MAX_TEXT)}…`);
    expect(messages).to.deep.equal(['a: expected at most 50000 characters, found 50001']);
    expect(checked(text, 'x'.repeat(MAX_TEXT)).messages).to.deep.equal([]);
    expect(checked(url, `https://example.org/${'x'.repeat(MAX_TEXT)}`).right).to.equal(undefined);
  });
});

describe('Values that are right', () => {
  const right = (kind: LeafKind, ...values: unknown[]): void => {
    for (const value of values)
      expect(checked({ kind }, value), JSON.stringify(value)).to.deep.equal({ right: value, messages: [] });
  };
  const wrong = (kind: LeafKind, ...values: unknown[]): void => {
    for (const value of values) {
      const { right: kept, messages } = checked({ kind }, value);
      expect([kept, messages.length], JSON.stringify(value)).to.deep.equal([undefined, 1]);
    }
  };

  it('are dates that the calendar has', () => {
    right('date', '2018', '2018-05', '2018-05-01', '2024-02-29', '1999-12-31');
    wrong('date', '2018-02-29', '2018-02-30', '2018-00', '2018-5', '18', '2018-05-01T00:00', 'mai 2018', '20180501', '-2018', '');
  });

  it('are times of the day, up to midnight', () => {
    right('time', '00:00', '09:00', '23:59', '24:00');
    wrong('time', '24:01', '25:00', '12:60', '9:00', '09:00:00', '9 h', '');
  });

  it('are whole numbers', () => {
    right('integer', 0, 2018, 5_000_000_000);
    wrong('integer', 1.5, -1, NaN, Infinity, 2 ** 53, '1', null, [1]);
  });

  it('are names for addresses in any script', () => {
    right('id', 'phoenix-11', 'a.b_c', 'raison-d’être'.replace('’', '_'), 'e\u0301te\u0301', 'سؤال', '問', '1');
    wrong('id', 'a b', 'a#b', 'a/b', '<b>', 'a"b', '', 'a\u202Eb', 'a\u0000');
  });

  it('are language tags', () => {
    right('language', 'fr', 'fr-CA', 'fr_CA', 'zh-Hant');
    wrong('language', 'x', 'fr CA', '', 'français');
  });
});

describe('A help line', () => {
  const help = (line: unknown): Checked<typeof schema.help> => checked(schema.help, { items: [line] });

  it('is never left out, whatever is wrong in it', () => {
    for (const [key, value] of [
      ['name', 12],
      ['phone', []],
      ['hours', 'always'],
      ['verifiedOn', 'hier'],
      ['country', ['CA']],
      ['sms', '55501'],
      ['unknown', 1],
    ] as const) {
      const { right, messages } = help({ name: 'Ligne', phone: '555-0100', [key]: value });
      expect(right?.items, key).to.have.length(1);
      expect(messages, key).to.have.length(1);
    }
    expect(help({ phone: '555-0100' })).to.deep.equal({ right: { items: [{ phone: '555-0100' }] }, messages: [] });
    expect(help({}).right?.items).to.deep.equal([{}]);
  });

  it('keeps a number that was written without quotes', () => {
    const { right, messages } = help({ name: 'Ligne', phone: 5550100, sms: { number: 55501 } });
    expect(right?.items).to.deep.equal([{ name: 'Ligne', phone: '5550100', sms: { number: '55501' } }]);
    expect(messages).to.deep.equal([
      'items[0].phone: expected text, found 5550100',
      'items[0].sms.number: expected text, found 55501',
    ]);
  });
});

describe('Content that is meant to break something', () => {
  it('adds nothing to a prototype', () => {
    const value: unknown = JSON.parse(`{
      "__proto__": { "polluted": "yes" }, "constructor": { "prototype": { "polluted": "yes" } },
      "languages": { "__proto__": "fr", "constructor": "fr", "toString": "fr" },
      "organizations": { "__proto__": { "short": "polluted" }, "constructor": { "name": "C" } },
      "intro": { "title": { "__proto__": "polluted", "fr": "Bonjour" }, "__proto__": { "body": "polluted" } }
    }`);
    const { right, messages } = checked(schema.contentDocument, value);
    expect(messages.filter((message) => message.startsWith('__proto__: expected one of version, languages'))).to.have.length(1);
    expect(messages).to.include('intro.title.__proto__: expected a language tag such as fr-CA, found "__proto__"');
    expect(right?.intro?.title).to.deep.equal({ fr: 'Bonjour' });
    expect(right?.intro?.body).to.equal(undefined);
    expect(right?.organizations?.['toString'], 'no key that the author did not write').to.equal(undefined);
    expect(right?.languages?.['valueOf']).to.equal(undefined);
    expect(right?.organizations?.['__proto__'], 'a key like any other').to.deep.equal({ short: 'polluted' });
    const fresh: Record<string, unknown> = {};
    for (const key of ['polluted', 'body', 'short']) expect(fresh[key], key).to.equal(undefined);
  });

  it('may be thousands of levels deep', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}1${']'.repeat(100_000)}`);
    let objects: unknown = 1;
    for (let level = 0; level < 100_000; level++) objects = { items: objects, fr: objects };
    for (const value of [deep, objects]) {
      expect(
        checked(schema.contentDocument, { faq: value, intro: { title: value }, groups: { items: [value] } }).messages,
      ).not.to.have.length(0);
      expect(checked(schema.faq, { items: [question, value, { question: value, answer: 'A' }] }).right).to.deep.equal({
        items: [question],
      });
    }
  });

  it('may hold itself', () => {
    const cycle: Record<string, unknown> = { items: [question], question: 'Q', answer: 'A' };
    (cycle['items'] as unknown[]).push(cycle);
    cycle['heading'] = cycle;
    cycle['seeAlso'] = cycle['items'];
    const { right, messages } = checked(schema.faq, cycle);
    expect(right?.items).to.have.length(2);
    expect(messages).not.to.have.length(0);
  });

  it('may have a getter that throws, which costs what holds it and no more', () => {
    const trap = {
      question: 'Q',
      get answer(): string {
        throw new Error('no answer');
      },
    };
    const { right, messages } = checked(schema.faq, { items: [question, trap, question] }, 'faq');
    expect(right?.items).to.have.length(2);
    expect(messages).to.deep.equal(['faq.items[1]: expected content that can be read, found "Error: no answer"']);
  });

  it('may be a proxy that throws at everything', () => {
    const refuse = (): never => {
      throw new Error('refused');
    };
    const proxy: unknown = new Proxy(
      {},
      { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse, getPrototypeOf: refuse },
    );
    expect(checked(schema.faq, proxy, 'faq').right).to.equal(undefined);
    expect(checked(schema.faq, { items: [question, proxy] }).right?.items).to.have.length(1);
  });

  it('may be what no JSON can be', () => {
    const values = {
      function: () => 1,
      symbol: Symbol('a'),
      bigint: 12n,
      date: new Date(0),
      map: new Map(),
      bytes: new Uint8Array(4),
      window,
    };
    for (const [kind, value] of Object.entries(values)) {
      expect(checked(schema.faq, { items: [question], heading: value }).right?.items, kind).to.have.length(1);
      expect(checked(schema.faq, { items: value }).right, kind).to.equal(undefined);
    }
  });

  it('may be five megabytes of faults', () => {
    const { right, messages } = checked(list(text), new Array(500_000).fill(1), 'a');
    expect(right).to.deep.equal([]);
    expect(messages).to.have.length(500_000);
  });
});
