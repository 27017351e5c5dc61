/**
 * Checks content against its schema, keeps what is right and says what is not.
 *
 * Hand-written rather than a validation library because those answer "valid or not"; here a fault in one item must
 * cost that item only (docs/adr/0003-own-schema.md).
 */
import { describe, excerpt, isRecord, type Report } from './faults.js';
import { canonicalLanguage } from './language.js';
import { resolveLink } from './links.js';
import { richLinks } from './rich-text.js';
import type { AnyStruct, Infer, LeafKind, Node } from './schema.js';

/** Longest text that is parsed or shown, in UTF-16 code units: far above any real answer, far below what hangs a tab. */
export const MAX_TEXT = 50_000;
/** Any address will do to try whether a relative one can be resolved. */
const SOME_BASE = 'https://base.invalid/';

interface LeafRule {
  readonly expected: string;
  /** Whether a string (or, for `integer`, a number) is right. */
  readonly accepts?: (value: string) => boolean;
}

const LEAVES: Readonly<Record<LeafKind, LeafRule>> = {
  text: { expected: 'text' },
  name: { expected: 'text' },
  rich: { expected: 'text' },
  string: { expected: 'text' },
  url: { expected: 'an address (https:, mailto:, tel:, sms: or relative)', accepts: (value) => !!resolveLink(value, SOME_BASE) },
  id: { expected: 'letters, digits, "-", "_" or "."', accepts: (value) => /^[\p{L}\p{M}\p{N}_.-]+$/u.test(value) },
  language: { expected: 'a language tag such as fr-CA', accepts: (value) => !!canonicalLanguage(value) },
  date: { expected: 'a date such as 2018, 2018-05 or 2018-05-01', accepts: isDate },
  time: { expected: 'a time such as 09:00', accepts: (value) => /^([01]\d:|2[0-3]:|24:(?=00))[0-5]\d$/.test(value) },
  integer: { expected: 'a whole number' },
};
/** Kinds that may be a map from language tag to string. */
const BY_LANGUAGE = /^(text|name|rich|url)$/;

/** Whether a string is a year, a month or a day that the Gregorian calendar has. */
function isDate(value: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) return false;
  const day = `${value}-01-01`.slice(0, 10);
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && !value.trim());
/** Whether a field is one that nobody filled in: a CMS writes `""` or `{ "fr": "", "en": "" }` there. */
const isBlank = (value: unknown): boolean => isNothing(value) || (isRecord(value) && Object.values(value).every(isNothing));

/** A map in which `__proto__` is a key like any other. */
const plainMap = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;

const child = (path: string, key: string): string => (path && `${path}.`) + excerpt(key);

/**
 * What of `value` is right, as `node` describes it; undefined where nothing is.
 *
 * @param path of `value`, for the messages
 * @param report takes each fault, once
 */
export function check<N extends Node>(node: N, value: unknown, path: string, report: Report): Infer<N> | undefined {
  return visit(node, value, path, report) as Infer<N> | undefined;
}

/** The same, for a schema that is not known when this is compiled. */
export function visit(node: Node, value: unknown, path: string, report: Report): unknown {
  try {
    switch (node.kind) {
      case 'list':
        return visitList(node.of, value, path, report);
      case 'map':
        return visitMap(node.of, value, path, report);
      case 'object':
        return visitObject(node, value, path, report);
      default:
        return visitLeaf(node.kind, value, path, report);
    }
  } catch (error) {
    // A getter of the page's own threw. That costs the object that has it, and no more.
    return void report({ path, expected: 'content that can be read', found: describe(String(error)) });
  }
}

function visitList(of: Node, value: unknown, path: string, report: Report): unknown {
  if (!Array.isArray(value)) return void report({ path, expected: 'a list', found: describe(value) });
  return value.flatMap((item, at) => visit(of, item, `${path}[${at}]`, report) ?? []);
}

function visitMap(of: Node, value: unknown, path: string, report: Report): unknown {
  if (!isRecord(value)) return void report({ path, expected: 'an object', found: describe(value) });
  const clean = plainMap();
  for (const [key, entry] of Object.entries(value)) {
    const right = visit(of, entry, child(path, key), report);
    if (right !== undefined) clean[key] = right;
  }
  return clean;
}

function visitObject({ fields, required }: AnyStruct, value: unknown, path: string, report: Report): unknown {
  if (!isRecord(value)) return void report({ path, expected: 'an object', found: describe(value) });
  const clean: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    const field = Object.hasOwn(fields, key) && fields[key];
    if (!field) {
      // A `$schema` or a comment is for tools; anything else is most often a slip of the pen.
      if (!key.startsWith('$')) {
        report({ path: child(path, key), expected: `one of ${Object.keys(fields).join(', ')}`, found: describe(key) });
      }
    } else if (!isBlank(entry)) {
      const right = visit(field, entry, child(path, key), report);
      if (right !== undefined) clean[key] = right;
    }
  }
  const missing = (required as readonly string[]).filter((key) => clean[key] === undefined);
  for (const key of missing) {
    // A wrong value has been reported where it stands.
    if (isBlank(value[key])) report({ path: child(path, key), expected: expectation(fields[key]!), found: 'nothing' });
  }
  return missing.length ? undefined : clean;
}

const expectation = ({ kind }: Node): string =>
  kind === 'list' ? 'a list'
  : kind === 'map' || kind === 'object' ? 'an object'
  : LEAVES[kind].expected;

function visitLeaf(kind: LeafKind, value: unknown, path: string, report: Report): unknown {
  const { expected } = LEAVES[kind];
  if (kind === 'integer') {
    if (Number.isSafeInteger(value) && (value as number) >= 0) return value;
  } else if (typeof value === 'string') {
    return visitString(kind, value, path, report);
  } else if (BY_LANGUAGE.test(kind) && isRecord(value)) {
    return visitLanguages(kind, value, path, report);
  }
  report({ path, expected, found: describe(value) });
  // A telephone number written without quotes is one that can still be called.
  return kind === 'string' && typeof value === 'number' ? String(value) : undefined;
}

function visitLanguages(kind: LeafKind, value: Record<string, unknown>, path: string, report: Report): unknown {
  let clean: Record<string, unknown> | undefined;
  for (const [tag, entry] of Object.entries(value)) {
    if (isNothing(entry)) continue;
    const at = child(path, tag);
    if (!canonicalLanguage(tag)) {
      report({ path: at, expected: LEAVES.language.expected, found: describe(tag) });
    } else if (typeof entry === 'string') {
      const right = visitString(kind, entry, at, report);
      if (right !== undefined) (clean ??= plainMap())[tag] = right;
    } else {
      report({ path: at, expected: LEAVES[kind].expected, found: describe(entry) });
    }
  }
  return clean;
}

function visitString(kind: LeafKind, value: string, path: string, report: Report): string | undefined {
  const { expected, accepts } = LEAVES[kind];
  if (value.length > MAX_TEXT) {
    report({ path, expected: `at most ${MAX_TEXT} characters`, found: `${value.length}` });
    if (accepts) return undefined;
    value = `${value.slice(0, MAX_TEXT)}…`;
  }
  if (accepts?.(value) === false || !value.trim()) {
    report({ path, expected, found: describe(value) });
    return undefined;
  }
  if (kind === 'rich') {
    for (const href of richLinks(value)) {
      if (!resolveLink(href, SOME_BASE)) report({ path, expected: `a link to ${LEAVES.url.expected}`, found: describe(href) });
    }
  }
  return value;
}
