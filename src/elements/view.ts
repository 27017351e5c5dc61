import type { SectionKind } from '../content/section.js';
import type { Reader } from '../i18n/reader.js';
import type { VoixElement } from './voix-element.js';

/**
 * What a widget shows of a content document, and how. A module of its own (`x.view.ts`), loaded with the first
 * document: a widget over the page's own HTML needs none of it.
 */
export interface View extends SectionKind {
  render(element: VoixElement, section: unknown, reader: Reader): unknown;
}
