/**
 * Reads what a widget was given as JSON. Loaded with the first content document of a page: a widget whose content is
 * the page's own HTML needs none of this.
 */
import type { ReactiveControllerHost } from 'lit';
import { describe, type Fault } from '../content/faults.js';
import { parseAddress } from '../content/links.js';
import { loadDocument, LoadError, parseDocument, type Loaded } from '../content/load.js';
import { readSection } from '../content/read.js';
import type { SectionKind } from '../content/section.js';
import type { Localize } from '../i18n/localize.js';
import { Reader } from '../i18n/reader.js';
import { Fragment, moveTo } from './fragment.js';
import { report } from './report.js';
import { pageOrigins } from './page-origins.js';
import { whenParsed } from './parsed.js';

/** Where the content is to be taken from, and the value that a change is told by. */
export interface Input {
  readonly from: 'property' | 'src' | 'attribute' | 'script' | 'markup';
  readonly value?: unknown;
}

export interface DocumentHost extends ReactiveControllerHost {
  /** The element on the page. */
  readonly source: Element;
  readonly l10n: Localize;
}

export type DocumentState =
  /** On its way; what it is shown by may be on its way, too. */
  | { readonly status: 'loading'; readonly kind?: SectionKind; readonly slow?: boolean }
  | { readonly status: 'failed'; readonly kind: SectionKind }
  | {
      readonly status: 'ready';
      readonly kind: SectionKind;
      /** What of the section is right. */
      readonly section: unknown;
      readonly reader: Reader;
    };

/** After this long without an answer the reader is told that it takes long. In milliseconds. */
const SLOW = 10_000;

const followed = new WeakSet<DocumentHost>();

/** Has the address lead to what a content document gives an id: the browser's own way ends at a shadow root. */
function follow(host: DocumentHost): void {
  if (followed.has(host)) return;
  followed.add(host);
  new Fragment(host, (id) => {
    const target = host.source.shadowRoot!.getElementById(id);
    // The page's own ids come first; what is in an answer is opened by the questions.
    if (!target || target.closest('details') || document.getElementById(id)) return undefined;
    return () => {
      target.tabIndex = -1;
      moveTo(target, target);
    };
  });
}

async function load({ from, value }: Input, base: string): Promise<Loaded> {
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
 * @param show takes each state on the way; tells whether anybody still waits for the next
 */
export async function readInput(
  input: Input,
  host: DocumentHost,
  kind: SectionKind,
  show: (state: DocumentState) => boolean,
): Promise<void> {
  const { source, l10n } = host;
  const { value } = input;
  follow(host);
  // A part of a document that has been read, and its faults told.
  if (value instanceof Reader) return void show({ status: 'ready', kind, section: value.section, reader: value });
  if (!show({ status: 'loading', kind })) return;
  const timer = setTimeout(() => show({ status: 'loading', kind, slow: true }), SLOW);
  const failed: DocumentState = { status: 'failed', kind };
  try {
    // The parser may be in the middle of a script.
    if (input.from === 'script') await whenParsed();
    const { data, base } = await load(input, source.baseURI);
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
