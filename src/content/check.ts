/**
 * Checks content against its schema, keeps what is right and says what is not.
 *
 * Hand-written rather than a validation library because those answer "valid or not"; here a fault in one item must
 * cost that item only (docs/adr/0003-own-schema.md).
 */
import { isDate } from './dates.js';
import { describe, excerpt, isRecord, type Report } from './faults.js';
import { canonicalLanguage } from './language.js';
import { resolveLink } from './links.js';
import { richLinks } from './rich-text.js';
import type { AnyStruct, LeafKind, Node } from './schema.js';

/** Longest text that is parsed or shown, in UTF-16 code units: far above any real answer, far below what hangs a tab. */
export const MAX_TEXT = 50_000;
/** Any address will do to try whether a relative one can be resolved. */
const SOME_BASE = 'https://base.invalid/';

/** Whether the document that the content stands in has an item of this `id`. */
export type Knows = (id: string) => boolean;

const isId = (value: string): boolean => /^[\p{L}\p{M}\p{N}_.-]+$/u.test(value);
/** Which strings are right, where not all are. */
const ACCEPTS: Readonly<Partial<Record<LeafKind, (value: string) => unknown>>> = {
  url: (value) => resolveLink(value, SOME_BASE),
  id: isId,
  ref: isId,
  language: canonicalLanguage,
  date: isDate,
  time: (value) => /^([01]\d:|2[0-3]:|24:(?=00))[0-5]\d$/.test(value),
  // DAYS, in fewer bytes.
  day: (value) => /^(mo|tu|we|th|fr|sa|su)$/.test(value),
  // Throws where it is none: that is reported like any other fault.
  zone: (value) => new Intl.DateTimeFormat('en', { timeZone: value }),
};
/** Kinds that may be a map from language tag to string. */
const BY_LANGUAGE = /^(text|name|rich|url)$/;

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && !value.trim());
/** Whether a field is one that nobody filled in: a CMS writes `""` or `{ "fr": "", "en": "" }` there. */
const isBlank = (value: unknown): boolean => isNothing(value) || (isRecord(value) && Object.values(value).every(isNothing));

const child = (path: string, key: string): string => (path && `${path}.`) + excerpt(key);

/**
 * What of `value` is right, as `node` describes it; undefined where nothing is.
 *
 * @param path of `value`, for the messages
 * @param report takes each fault, once
 * @param knows left out: every `ref` is taken to lead somewhere
 */
export function check(node: Node, value: unknown, path: string, report: Report, knows?: Knows): unknown {
  const { kind } = node;
  try {
    switch (kind) {
      case 'list':
        if (Array.isArray(value)) return value.flatMap((item, at) => check(node.of, item, `${path}[${at}]`, report, knows) ?? []);
        break;
      case 'map':
        if (isRecord(value)) return entriesOf(value, path, (_, entry, at) => check(node.of, entry, at, report, knows));
        break;
      case 'object':
        if (isRecord(value)) return checkObject(node, value, path, report, knows);
        break;
      case 'integer':
        if (Number.isSafeInteger(value) && (value as number) >= 0) return value;
        break;
      default:
        if (typeof value === 'string') return checkString(kind, value, path, report, knows);
        if (BY_LANGUAGE.test(kind) && isRecord(value)) return checkLanguages(kind, value, path, report);
    }
  } catch (error) {
    // A getter of the page's own threw. That costs the object that has it, and no more.
    return void report({ path, expected: 'content that can be read', found: describe(String(error)) });
  }
  report({ path, expected: kind, found: describe(value) });
  // A telephone number written without quotes is one that can still be called.
  return kind === 'string' && typeof value === 'number' ? String(value) : undefined;
}

/** What is right of an object's entries, in a map in which `__proto__` is a key like any other. */
function entriesOf(
  value: Record<string, unknown>,
  path: string,
  right: (key: string, entry: unknown, path: string) => unknown,
): Record<string, unknown> {
  const clean = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of Object.entries(value)) {
    const kept = isBlank(entry) ? undefined : right(key, entry, child(path, key));
    if (kept !== undefined) clean[key] = kept;
  }
  return clean;
}

function checkObject(
  { fields, required }: AnyStruct,
  value: Record<string, unknown>,
  path: string,
  report: Report,
  knows?: Knows,
): unknown {
  const clean = entriesOf(value, path, (key, entry, at) => {
    if (Object.hasOwn(fields, key)) return check(fields[key]!, entry, at, report, knows);
    // A `$schema` or a comment is for tools; anything else is most often a slip of the pen.
    if (key.startsWith('$')) return undefined;
    return void report({ path: at, expected: `one of ${Object.keys(fields).join(', ')}`, found: describe(key) });
  });
  const missing = (required as readonly string[]).filter((key) => clean[key] === undefined);
  for (const key of missing) {
    // A wrong value has been reported where it stands.
    if (isBlank(value[key])) report({ path: child(path, key), expected: fields[key]!.kind, found: 'nothing' });
  }
  return missing.length ? undefined : clean;
}

function checkLanguages(kind: LeafKind, value: Record<string, unknown>, path: string, report: Report): unknown {
  const clean = entriesOf(value, path, (tag, entry, at) => {
    const isTag = canonicalLanguage(tag);
    if (isTag && typeof entry === 'string') return checkString(kind, entry, at, report);
    return void report({ path: at, expected: isTag ? kind : 'language', found: describe(isTag ? entry : tag) });
  });
  return Object.keys(clean).length ? clean : undefined;
}

function checkString(kind: LeafKind, value: string, path: string, report: Report, knows?: Knows): string | undefined {
  const accepts = ACCEPTS[kind];
  if (value.length > MAX_TEXT) {
    report({ path, expected: `at most ${MAX_TEXT} characters`, found: `${value.length}` });
    if (accepts) return undefined;
    value = `${value.slice(0, MAX_TEXT)}…`;
  }
  if (!value.trim() || (accepts && !accepts(value))) {
    return void report({ path, expected: kind, found: describe(value) });
  }
  // Kept: the words of its link are shown all the same.
  if (kind === 'ref' && knows?.(value) === false) report({ path, expected: kind, found: describe(value) });
  for (const href of kind === 'rich' ? richLinks(value) : []) {
    if (!resolveLink(href, SOME_BASE)) report({ path, expected: 'link', found: describe(href) });
  }
  return value;
}
