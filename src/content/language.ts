/** Language tags: canonical form, primary language, direction. */
import { remembered } from './remembered.js';

/**
 * Whether a tag is one of those that most pages have, in the languages of the script itself. What is known of them is said
 * without `Intl`: the first use of it costs a page more than all widgets (docs/adr/0022-without-intl.md).
 */
export const isFamiliar = (tag: string): boolean => /^(?:en|fr)(?:-(?:CA|FR|GB|US))?$/.test(tag);

const SCRIPT_RTL = /^(Adlm|Arab|Aran|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/**
 * The canonical form of a tag as found in the wild: `fr_FR` gives `fr-FR`. Empty string where it is none
 * (`Intl` would throw a RangeError for it).
 */
export const canonicalLanguage: (tag: string | null | undefined) => string = remembered((tag: string | null | undefined) => {
  try {
    // A megabyte is no tag.
    if (!tag || tag.length > 99) return '';
    return isFamiliar(tag) ? tag : Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0]!;
  } catch {
    return '';
  }
});

/** The primary language of a tag: `fr` for `fr-CA`. */
export const languageOf = (tag: string): string => canonicalLanguage(tag).split('-')[0]!;

/** Writing direction of a language, for `dir`. What is no tag becomes `zxx`, no language at all. */
export const directionOf: (tag: string) => 'ltr' | 'rtl' = remembered((tag: string) =>
  !isFamiliar(tag) && SCRIPT_RTL.test(new Intl.Locale(canonicalLanguage(tag) || 'zxx').maximize().script ?? '') ? 'rtl' : 'ltr',
);

/** A language range without its last subtag (RFC 4647, 3.4). */
export const shorter = (range: string): string => range.replace(/-?[^-]*$/, '');
