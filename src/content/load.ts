/** Reads content documents. One address is asked for once, however many widgets show it. */
import { describe, type Fault } from './faults.js';
import { isAllowed, type Origins } from './origins.js';

/** Largest document that is read. */
export const MAX_BYTES = 5_000_000;

export interface Loaded {
  /** The parsed JSON. */
  readonly data: unknown;
  /** Where it stood at last, after redirects: relative addresses in it start from here. */
  readonly base: string;
}

/** Why a document could not be read. */
export class LoadError extends Error {
  readonly fault: Fault;
  constructor(expected: string, found: string, path = 'src') {
    super(expected);
    this.fault = { path, expected, found };
  }
}

const documents = new Map<string, Promise<Loaded>>();

/**
 * The document at an address. A failure is forgotten, so that asking again tries again.
 *
 * @param address absolute
 * @throws LoadError
 */
export function loadDocument(address: string, origins: Origins, fetcher: typeof fetch = fetch): Promise<Loaded> {
  let document = documents.get(address);
  if (!document) {
    document = read(address, origins, fetcher);
    documents.set(address, document);
    document.catch(() => documents.delete(address));
  }
  return document;
}

async function read(address: string, origins: Origins, fetcher: typeof fetch): Promise<Loaded> {
  if (!isAllowed(address, origins)) throw new LoadError('allowed', address);
  try {
    const response = await fetcher(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
    });
    const base = response.url || address;
    if (!isAllowed(base, origins)) throw new LoadError('allowed', `a redirect to ${base}`);
    if (!response.ok) throw new LoadError(`a document at ${address}`, `status ${response.status}`);
    return { data: parseDocument(await readText(response)), base };
  } catch (error) {
    if (error instanceof LoadError) throw error;
    // Unreachable, cut off, or not shared with this page: browsers do not say which.
    throw new LoadError(`an answer from ${address}`, String(error));
  }
}

/** The body as text, given up as soon as it is too large: a length that is announced may be wrong. */
async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      void reader?.cancel();
      throw new LoadError(`at most ${MAX_BYTES} bytes`, 'more');
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** What a CMS does to JSON on its way to the page, undone: paragraphs, line breaks, odd spaces and quotes, entities. */
const repair = (text: string): string =>
  text
    .replace(/<\/?p>|<br ?\/?>/gi, '')
    .replace(/&nbsp;|\u00A0/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#(\d{1,5});/g, (_, code) => String.fromCharCode(code as number))
    .replace(/&quot;|[“”„″]/g, '"');

/**
 * Parses JSON as it arrives in pages.
 *
 * @param path what is named in the message: `src`, `content`, `script`
 * @throws LoadError
 */
export function parseDocument(text: string, path = 'src'): unknown {
  let why: unknown;
  for (const attempt of [text, repair(text)]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      // The browser's own words, for its place in the text: "… at position 120 (line 8 column 3)".
      why ??= error;
    }
  }
  throw new LoadError('JSON', text.trim() ? `${describe(text.trim())} (${(why as Error).message})` : 'nothing', path);
}
