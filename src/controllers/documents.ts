/**
 * Reads what a widget was given as JSON. Loaded with the first content document of a page: a widget whose content is
 * the page's own HTML needs none of this.
 */
import { describe, type Fault } from '../content/faults.js';
import { parseAddress } from '../content/links.js';
import { loadDocument, LoadError, parseDocument, type Loaded } from '../content/load.js';
import { readSection } from '../content/read.js';
import type { SectionKind } from '../content/section.js';
import type { Localize } from '../i18n/localize.js';
import { Reader } from '../i18n/reader.js';
import { report } from './report.js';
import { pageOrigins } from './page-origins.js';
import { whenParsed } from './parsed.js';

/** Where the content is to be taken from, and the value that a change is told by. */
export interface Input {
  readonly from: 'property' | 'src' | 'attribute' | 'script' | 'markup';
  readonly value?: unknown;
}

export interface DocumentHost {
  /** The element on the page. */
  readonly source: Element;
  readonly l10n: Localize;
}

export type DocumentState =
  /** On its way, or what it is shown by is. */
  | { readonly status: 'loading'; readonly slow?: boolean }
  | { readonly status: 'failed' }
  | {
      readonly status: 'ready';
      readonly kind: SectionKind;
      /** What of the section is right. */
      readonly section: unknown;
      readonly reader: Reader;
    };

/** After this long without an answer the reader is told that it takes long. In milliseconds. */
const SLOW = 10_000;

async function load({ from, value }: Input, base: string): Promise<Loaded> {
  // The parser may be in the middle of a script.
  if (from === 'script') await whenParsed();
  if (from === 'src') {
    const address = parseAddress(value as string, base);
    if (!address) throw new LoadError('an address', describe(value));
    return loadDocument(address.href, pageOrigins());
  }
  return { data: typeof value === 'string' ? parseDocument(value, from === 'script' ? from : 'content') : value, base };
}

/**
 * Takes a widget's section from what it was given. Never rejects: faults are reported.
 *
 * @param loading what the section is of; on its way while the document is
 * @param show takes each state on the way; tells whether anybody still waits for the next
 */
export async function readInput(
  input: Input,
  { source, l10n }: DocumentHost,
  loading: Promise<SectionKind>,
  show: (state: DocumentState) => boolean,
): Promise<void> {
  const { value } = input;
  const timer = setTimeout(() => show({ status: 'loading', slow: true }), SLOW);
  const failed: DocumentState = { status: 'failed' };
  try {
    // A part of a document that has been read, and its faults told.
    if (value instanceof Reader)
      return void show({ status: 'ready', kind: await loading, section: value.section, reader: value });
    const [kind, { data, base }] = await Promise.all([loading, load(input, source.baseURI)]);
    const { section, faults, ...surroundings } = readSection(data, kind);
    const reader = new Reader(l10n, surroundings, base);
    if (!show(section === undefined ? failed : { status: 'ready', kind, section, reader })) return;
    report(source, input.from === 'src' ? base : '', faults);
  } catch (error) {
    if (!show(failed)) return;
    const unknown: Fault = { path: input.from, expected: 'content that can be read', found: String(error) };
    report(source, '', [error instanceof LoadError ? error.fault : unknown]);
  } finally {
    clearTimeout(timer);
  }
}
