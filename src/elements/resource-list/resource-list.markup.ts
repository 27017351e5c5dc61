/** Reads resources out of a page's own lists. Writes nothing. */
import { canonicalLanguage } from '../../content/language.js';
import type { Findable } from './resource-list.model.js';
import type { Localize } from '../../i18n/localize.js';
import { factsOf, type Facts } from './resource-list.text.js';

/** The `data-` attributes that say what a resource is. */
export const FACTS = ['kind', 'format', 'bytes', 'language'] as const;

export function factsIn({ dataset }: HTMLElement): Facts {
  const { kind, format, bytes, language } = dataset;
  return { kind, format, bytes: Number(bytes) || undefined, language: canonicalLanguage(language) || undefined };
}

export function findableIn(item: HTMLElement, l10n: Localize): Findable {
  const facts = factsIn(item);
  const audience = (item.dataset['audience'] ?? '').split(',').map((name) => name.trim());
  const text = `${item.textContent} ${factsOf(l10n, facts)}`;
  return { text, kind: facts.kind, language: facts.language, audience: audience.filter(Boolean) };
}
