/** Search and filters over resources: what can be chosen, and what is left. */

/** What a resource is found by. */
export interface Findable {
  /** All its words: read once words are looked for. */
  text(): string;
  readonly kind: string | undefined;
  readonly language: string | undefined;
  readonly audience: readonly string[];
}

export const FACETS = ['kind', 'language', 'audience'] as const;
export type Facet = (typeof FACETS)[number];

export interface Query {
  readonly words: string;
  /** What is chosen; empty: all. */
  readonly chosen: Readonly<Record<Facet, string>>;
}

export const EVERYTHING: Query = { words: '', chosen: { kind: '', language: '', audience: '' } };

/** Without case and accents: « é » is found by "e" (Unicode, canonical decomposition). */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const valuesOf = (item: Findable, facet: Facet): readonly string[] =>
  facet === 'audience' ? item.audience : [item[facet] ?? ''].filter(Boolean);

/** The values that a facet has among the items, in the order of their first use. One alone is no choice. */
export function choices(items: readonly Findable[], facet: Facet): readonly string[] {
  const values = new Set(items.flatMap((item) => valuesOf(item, facet)));
  return values.size > 1 ? [...values] : [];
}

/** What of a query counts: a choice that no item has any more must not hide anything. */
export function standing({ words, chosen }: Query, items: readonly Findable[]): Query {
  const offered = (facet: Facet): string => (choices(items, facet).includes(chosen[facet]) ? chosen[facet] : '');
  return { words, chosen: { kind: offered('kind'), language: offered('language'), audience: offered('audience') } };
}

/** Whether an item has all the words that are looked for, and what is chosen. */
export function matches(item: Findable, { words, chosen }: Query): boolean {
  if (FACETS.some((facet) => chosen[facet] && !valuesOf(item, facet).includes(chosen[facet]))) return false;
  if (!words) return true;
  const text = fold(item.text());
  return fold(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
