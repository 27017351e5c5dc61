/** Language tags: canonical form, primary language, direction. */

const SCRIPT_RTL = /^(Adlm|Arab|Aran|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/**
 * The canonical form of a tag as found in the wild: `fr_FR` gives `fr-FR`. Empty string where it is none
 * (`Intl` would throw a RangeError for it).
 */
export function canonicalLanguage(tag: string | null | undefined): string {
  try {
    // A megabyte is no tag.
    return (tag && tag.length < 99 && Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0]) || '';
  } catch {
    return '';
  }
}

/** The primary language of a tag: `fr` for `fr-CA`. */
export const languageOf = (tag: string): string => canonicalLanguage(tag).split('-')[0]!;

/** Writing direction of a language, for `dir`. What is no tag becomes `zxx`, no language at all. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  SCRIPT_RTL.test(new Intl.Locale(canonicalLanguage(tag) || 'zxx').maximize().script ?? '') ? 'rtl' : 'ltr';

/** A language range without its last subtag (RFC 4647, 3.4). */
export const shorter = (range: string): string => range.replace(/-?[^-]*$/, '');
