/** Language tags: canonical form, direction, and the choice of a text from a language map. */
import type { Text } from './schema.js';

/** A text that was chosen for a reader. */
export interface Localized {
  readonly text: string;
  /** Its BCP 47 tag; undefined where the author wrote one text for whatever language the widget has. */
  readonly lang: string | undefined;
  /** Whether it is in another language than the reader's. */
  readonly foreign: boolean;
}

const SCRIPT_RTL = /^(Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Syrc|Thaa|Yezi)$/;

/** `Intl` takes microseconds for a tag, and ten thousand items have the same few tags in every text. */
function remembered<T>(make: (tag: string) => T): (tag: string) => T {
  const known = new Map<string, T>();
  return (tag) => {
    let made = known.get(tag);
    if (made === undefined) known.set(tag, (made = make(tag)));
    return made;
  };
}

const canonicalize = remembered((tag) => {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0] ?? '';
  } catch {
    return '';
  }
});

/**
 * The canonical form of a tag as found in the wild: `fr_FR` gives `fr-FR`. Empty string where it is none
 * (`Intl` would throw a RangeError for it).
 */
export const canonicalLanguage = (tag: string | null | undefined): string =>
  // A megabyte is no tag.
  tag && tag.length < 100 ? canonicalize(tag) : '';

// What is no tag becomes `zxx`, no language at all: `und` would become English.
const maximize = remembered((tag) => new Intl.Locale(canonicalLanguage(tag) || 'zxx').maximize());

export const languageOf = (tag: string): string => maximize(tag).language;

/** Writing direction of a language, for `dir`. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (SCRIPT_RTL.test(maximize(tag).script ?? '') ? 'rtl' : 'ltr');

/** A language range without its last subtag, and without a single letter that this leaves at the end. */
const shorter = (range: string): string => range.replace(/(-[^-])?-?[^-]*$/, '');

/**
 * The tag to use out of those available: RFC 4647 lookup (section 3.4), then the same language in the same script
 * (`fr` for `fr-CA`, never `zh-Hans` for `zh-Hant`). Undefined where there is none.
 */
export function matchLanguage(wanted: string, available: readonly string[]): string | undefined {
  // Tags are compared in canonical form and given back as they are written: `FR`, `fr_ca`.
  const canonical = available.map(canonicalLanguage);
  for (let range = canonicalLanguage(wanted); range; range = shorter(range)) {
    const at = canonical.indexOf(range);
    if (at >= 0) return available[at];
  }
  const { language, script } = maximize(wanted);
  return available.find((tag, at) => canonical[at] && maximize(tag).language === language && maximize(tag).script === script);
}

/**
 * Chooses a text for a reader.
 *
 * @param order the document's order of languages: decides where the reader's is missing
 */
export function localized(text: Text, wanted: string, order: readonly string[] = []): Localized {
  if (typeof text === 'string') return { text, lang: undefined, foreign: false };
  const available = Object.keys(text);
  const match = matchLanguage(wanted, available);
  const chosen = match ?? order.map((tag) => matchLanguage(tag, available)).find(Boolean) ?? available[0] ?? '';
  return { text: text[chosen] ?? '', lang: canonicalLanguage(chosen), foreign: match === undefined };
}
