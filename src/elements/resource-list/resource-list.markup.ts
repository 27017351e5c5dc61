/** Reads resources out of a page's own lists. Writes nothing. */
import { canonicalLanguage } from '../../content/language.js';
import type { Facts } from './resource-list.text.js';

/** The `data-` attributes that say what a resource is. */
export const FACTS = ['kind', 'format', 'bytes', 'language'] as const;

export function factsIn({ dataset }: HTMLElement): Facts {
  const { kind, format, bytes, language } = dataset;
  return { kind, format, bytes: Number(bytes) || undefined, language: canonicalLanguage(language) || undefined };
}
