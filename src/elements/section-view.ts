/** What the sections of a content document have in common: a heading, an opening, items. */
import type { Text } from '../content/schema.js';
import type { Reader } from '../i18n/reader.js';
import { empty } from '../templates/status.js';
import { note, rich, words } from '../templates/words.js';
import { nothing } from 'lit';
import type { SectionElement } from './section-element.js';

export interface Section {
  readonly heading?: Text;
  readonly intro?: Text;
  readonly items: readonly unknown[];
}

/** Level of the items' headings: below the section's heading where there is one. */
export const itemLevel = (element: SectionElement, { heading }: Section): number =>
  Math.min(element.level + (element.heading || heading ? 1 : 0), 6);

/** A section around its items. */
export function section(element: SectionElement, { heading, intro, items }: Section, reader: Reader, body: unknown): unknown {
  const remark = note(reader, heading, intro);
  const lead = intro || remark !== nothing ? [remark, rich(reader, intro)] : undefined;
  return element.frame(heading && words(reader, heading), lead, items.length ? body : empty(reader.l10n));
}
