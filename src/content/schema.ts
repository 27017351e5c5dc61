/**
 * The vocabulary that the content document is described in.
 *
 * A node is plain data. The same tree gives the TypeScript types (`Infer`), the checks at run time (`check.ts`),
 * and, at build time, the JSON Schema and the reference tables. Descriptions are the JSDoc of each field, so they
 * cost the reader's phone nothing.
 */

/** Texts by BCP 47 language tag: `{ "fr": "…", "en-CA": "…" }`. */
export type LanguageMap = Readonly<Record<string, string>>;
/** A text in the widget's own language, or in several. */
export type Text = string | LanguageMap;

export interface LeafTypes {
  /** Plain text. */
  text: Text;
  /** A proper name: shown in another language without remark where it has no form in the reader's. */
  name: Text;
  /** The library's subset of Markdown. */
  rich: Text;
  /** An address, absolute or relative to the document that it stands in. */
  url: Text;
  /** A string that is the same in every language. */
  string: string;
  /** A name for use in `#…` and in references: letters, digits, `-`, `_`, `.`. */
  id: string;
  /** The `id` of another item of the same document. */
  ref: string;
  /** A BCP 47 language tag. */
  language: string;
  /** `2018`, `2018-05` or `2018-05-01`. */
  date: string;
  /** A time of day, `09:00`. */
  time: string;
  /** A day of the week: `mo`, `tu`, `we`, `th`, `fr`, `sa`, `su`. */
  day: string;
  /** An IANA time zone: `America/Toronto`. */
  zone: string;
  /** A whole number that is not negative. */
  integer: number;
}
export type LeafKind = keyof LeafTypes;

export interface Leaf<K extends LeafKind = LeafKind> {
  readonly kind: K;
}
export interface List<N extends Node = Node> {
  readonly kind: 'list';
  readonly of: N;
}
export interface Dictionary<N extends Node = Node> {
  readonly kind: 'map';
  readonly of: N;
}
export interface Fields {
  readonly [name: string]: Node;
}
export interface Struct<F extends Fields = Fields, R extends keyof F = keyof F> {
  readonly kind: 'object';
  readonly fields: F;
  readonly required: readonly R[];
}
// A plain interface rather than Struct<Fields>: `required` would otherwise make every concrete Struct incompatible.
export type Node = Leaf | { kind: 'list'; of: Node } | { kind: 'map'; of: Node } | AnyStruct;
export interface AnyStruct {
  readonly kind: 'object';
  readonly fields: Fields;
  readonly required: readonly PropertyKey[];
}

/** The TypeScript type of the content that a node describes. */
export type Infer<N> =
  N extends Leaf<infer K> ? LeafTypes[K]
  : N extends { kind: 'list'; of: infer O } ? readonly Infer<O>[]
  : N extends { kind: 'map'; of: infer O } ? Readonly<Record<string, Infer<O>>>
  : N extends Struct<infer F, infer R> ?
    { readonly [K in R]: Infer<F[K]> } & { readonly [K in Exclude<keyof F, R>]?: Infer<F[K]> }
  : never;

// What a bundle does not use of these, it can leave out: making a node does nothing else.

/* @__NO_SIDE_EFFECTS__ */
const leaf = <const K extends LeafKind>(kind: K): Leaf<K> => ({ kind });

export const text = leaf('text');
export const name = leaf('name');
export const rich = leaf('rich');
export const url = leaf('url');
export const string = leaf('string');
export const id = leaf('id');
export const ref = leaf('ref');
export const language = leaf('language');
export const date = leaf('date');
export const time = leaf('time');
export const day = leaf('day');
export const zone = leaf('zone');
export const integer = leaf('integer');

/* @__NO_SIDE_EFFECTS__ */
export const list = <const N extends Node>(of: N): List<N> => ({ kind: 'list', of });
/* @__NO_SIDE_EFFECTS__ */
export const map = <const N extends Node>(of: N): Dictionary<N> => ({ kind: 'map', of });
/* @__NO_SIDE_EFFECTS__ */
export const object = <const F extends Fields, const R extends keyof F = never>(
  fields: F,
  required: readonly R[] = [],
): Struct<F, R> => ({ kind: 'object', fields, required });
