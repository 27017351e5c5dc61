import { expect } from '@open-wc/testing';
import { check } from '../../src/content/check.js';
import * as schema from '../../src/content/document.js';
import { faultMessage } from '../../src/content/explain.js';
import type { Fault } from '../../src/content/faults.js';
import { canonicalLanguage, directionOf, languageOf } from '../../src/content/language.js';
import { resolveLink } from '../../src/content/links.js';
import { LoadError, parseDocument } from '../../src/content/load.js';
import { localized, matchLanguage } from '../../src/content/localized.js';
import { parseOrigins } from '../../src/content/origins.js';
import { parseRich, richLinks, type Inline } from '../../src/content/rich-text.js';
import { takeSection } from '../../src/content/section.js';
import { typeset } from '../../src/content/typography.js';
import { hostileDocuments, hostileStrings } from '../fixtures/hostile.js';

const BASE = 'https://www.example.org/groupes.json';
const LINK = /^(https|mailto|tel|sms):/;

/** Calls for each string, and says which it was where something is wrong. */
const each = (test: (value: string) => void): void => {
  for (const { value, why } of hostileStrings) {
    try {
      test(value);
    } catch (error) {
      throw new Error(`${JSON.stringify(value.slice(0, 80))}, which ${why}: ${String(error)}`, { cause: error });
    }
  }
};

const everyKey = (): string[] =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype].flatMap((p) => Reflect.ownKeys(p).map(String));

describe('Hostile strings', () => {
  const keys = everyKey();
  let alerts = 0;
  const { alert } = window;

  before(() => (window.alert = () => void alerts++));
  afterEach(() => {
    expect(everyKey(), 'nothing is added to a prototype').to.deep.equal(keys);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(alerts, 'nothing runs').to.equal(0);
  });
  after(() => (window.alert = alert));

  it('are several hundred, no two alike, each with what it tries', () => {
    expect(hostileStrings.length).to.be.above(700);
    expect(new Set(hostileStrings.map(({ value }) => value)).size).to.equal(hostileStrings.length);
    expect(hostileStrings.every(({ why }) => why.length > 5)).to.equal(true);
  });

  it('become no link but to https, mail, telephone or text message [S15]', () => {
    each((value) => {
      for (const href of [value, ...richLinks(value), ...richLinks(`[x](${value})`), ...richLinks(`[${value}](${value})`)]) {
        const link = resolveLink(href, BASE);
        if (link !== undefined) expect(link).to.match(LINK);
      }
    });
  });

  it('stay visible in a rich text as the characters that they are [S15]', () => {
    const read = (inlines: readonly Inline[]): string =>
      inlines.map((inline) => (typeof inline === 'string' ? inline : read(inline.children))).join('');
    each((value) => {
      const blocks = parseRich(value);
      // Without marks and line breaks there is nothing that could be taken away.
      if (/[*[\]\\\r\n]|^\s*([-+]|1[.)]) /.test(value)) return;
      expect(blocks.map((block) => (block.kind === 'list' ? '' : read(block.children))).join()).to.equal(value.trim());
    });
  });

  it('are typeset without losing anything but spaces', () => {
    const bare = (text: string): string => text.replace(/[ \u00A0\u202F]/g, '');
    each((value) => {
      for (const language of ['fr-CA', 'fr-FR']) expect(bare(typeset(value, language)) === bare(value)).to.equal(true);
    });
  });

  it('are no language, or one that Intl takes', () => {
    each((value) => {
      const tag = canonicalLanguage(value);
      if (tag) expect(new Intl.Locale(tag).toString()).to.equal(tag);
      languageOf(value);
      expect(directionOf(value)).to.match(/^(ltr|rtl)$/);
      expect(matchLanguage('fr', [value, 'fr'])).to.be.oneOf([value, 'fr']);
      expect(localized({ [value]: 'a', fr: 'b' }, value, [value]).text).to.be.oneOf(['a', 'b']);
    });
  });

  it('allow no origin that stands for many', () => {
    each((value) => {
      // The list is written by the page's owner: its length is their own affair.
      for (const origin of parseOrigins(value.slice(0, 1_000))) {
        expect(origin).not.to.equal('null');
        expect(new URL(origin).origin).to.equal(origin);
      }
    });
  });

  it('are no document, or JSON', () => {
    each((value) => {
      try {
        parseDocument(value);
      } catch (error) {
        expect(error).to.be.an.instanceOf(LoadError);
      }
      takeSection(value, { name: 'faq', schema: schema.faq, itemKey: 'question' }, () => undefined);
      takeSection({ [value]: value }, { name: 'notice', schema: schema.notice }, () => undefined);
    });
  });

  for (const reason of new Set(hostileStrings.map(({ why }) => why))) {
    it(`are checked in every field of every section: what ${reason}`, () => {
      const strings = hostileStrings.filter(({ why }) => why === reason);
      const sections = new Set<string>();
      let documents = 0;
      for (const { document } of hostileDocuments(strings)) {
        const faults: Fault[] = [];
        const right = check(schema.contentDocument, document, '', (fault) => faults.push(fault)) as
          schema.ContentDocument | undefined;
        expect(right?.help?.items).to.have.length(1);
        for (const fault of faults) expect(faultMessage(fault).length).to.be.below(600);
        for (const { url } of right?.resources?.items ?? []) {
          for (const address of typeof url === 'object' ? Object.values(url) : [url ?? BASE])
            expect(resolveLink(address, BASE)).to.match(LINK);
        }
        for (const section of Object.keys(right ?? {})) sections.add(section);
        documents++;
      }
      expect(documents).to.equal(3 * strings.length);
      expect([...sections].sort(), 'no section is left out').to.deep.equal(Object.keys(schema.contentDocument.fields).sort());
    });
  }
});
