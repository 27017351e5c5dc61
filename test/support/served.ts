/** Addresses at which the test server shows a behaviour (test/fixtures/documents.mjs), never the same twice. */
import { loadDocument } from '../../src/content/load.js';

let made = 0;
const address = (behaviour: string, query: Readonly<Record<string, unknown>>): string =>
  `${location.origin}/documents/${behaviour}?${String(new URLSearchParams({ ...query, made: String(++made) }))}`;

const answer = (content: unknown): { body: string; key: string } => ({ body: JSON.stringify(content), key: crypto.randomUUID() });

/** A document. */
export const served = (content: unknown): string => address('recovering', { ...answer(content), failing: '0' });

/** Nothing there. */
export const missing = (): string => address('text', { status: '404' });

/** A document that can't be had for the first few times. */
export const recovering = (content: unknown, failing: number): string =>
  address('recovering', { ...answer(content), failing: String(failing) });

/** A document that comes when the test says so. */
export function held(content: unknown): { readonly address: string; release(): Promise<void> } {
  const { body, key } = answer(content);
  const at = address('held', { body, key });
  return {
    address: at,
    /** Resolves when everybody who has asked has the answer. */
    release: async () => {
      await fetch(address('release', { key }));
      await loadDocument(at, { page: location.href, allow: [] });
      await Promise.resolve();
    },
  };
}

/** How often the server was asked for a document, by its own count. */
export async function requestsOf(asked: string): Promise<number> {
  const { searchParams } = new URL(asked);
  const { count } = (await (await fetch(address('asked', { key: searchParams.get('key') }))).json()) as { count: number };
  return count;
}
