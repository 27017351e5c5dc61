/** One thing that is wrong with what a widget was given, in words that its author can act on. */
export interface Fault {
  /** Where it stands: a JSON path (`faq.items[2].answer.fr`) or an attribute's name (`src`). */
  readonly path: string;
  /** What would have been right: a kind of the schema (`date`), or in words. Said in full by explain.ts. */
  readonly expected: string;
  /** What stands there instead: `12`, `a list`, `nothing`. */
  readonly found: string;
}

/** Takes a fault and goes on: no fault stops the rest of the content from being shown. */
export type Report = (fault: Fault) => void;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A piece of content that is short enough for a message. */
export const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Names a value for a message without walking into it: content may be thousands of levels deep. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${excerpt(value)}"`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return value ? 'an object' : 'null';
  // A number, a truth value; from a script also a function, whose whole source this would be.
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- what is an object has been dealt with
  return excerpt(String(value));
}
