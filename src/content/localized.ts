/** The choice of a text from a language map. */
import { canonicalLanguage, shorter } from './language.js';
import { remembered } from './remembered.js';
import type { Text } from './schema.js';

/** A text that was chosen for a reader. */
export interface Localized {
  readonly text: string;
  /** Its BCP 47 tag; undefined where the author wrote one text for whatever language the widget has. */
  readonly lang: string | undefined;
  /** Whether it is in another language than the reader's. */
  readonly foreign: boolean;
}

/** Language and script of a tag: `fr-Latn`. What is no tag becomes `zxx`: `und` would become English. */
const inFull = remembered((tag: string) => {
  const { language, script } = new Intl.Locale(canonicalLanguage(tag) || 'zxx').maximize();
  return `${language}-${script}`;
});

/**
 * The tag to use out of those available: RFC 4647 lookup (section 3.4), then the same language in the same script
 * (`fr` for `fr-CA`, never `zh-Hans` for `zh-Hant`). Undefined where there is none.
 */
export function matchLanguage(wanted: string, available: readonly string[]): string | undefined {
  // Tags are compared in canonical form and given back as they are written: `FR`, `fr_ca`.
  const tags = available.map(canonicalLanguage);
  for (let range = canonicalLanguage(wanted); range; range = shorter(range)) {
    const at = tags.indexOf(range);
    if (at >= 0) return available[at];
  }
  const written = inFull(wanted);
  return available.find((_, at) => tags[at] && inFull(tags[at]) === written);
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
