/** A quotation as it is rendered, from the page and from a document. */
import { html, nothing, type TemplateResult } from 'lit';
import { canonicalLanguage, languageOf } from '../../content/language.js';
import { formatLanguage } from '../../i18n/formats.js';
import type { Localize } from '../../i18n/localize.js';
import { str } from '../../i18n/str.js';
import { remark } from '../../templates/words.js';

/** Who said it, and where. */
export const attributed = (words: unknown): TemplateResult => html`<footer part="attribution">${words}</footer>`;

/**
 * @param quotation a `<blockquote>`, or a slot with the page's
 * @param caption what stands below it
 * @param shown language that it is shown in
 * @param said language that it was said in, where that is known
 */
export function statement(
  { msg, messagesLanguage }: Localize,
  quotation: unknown,
  caption: unknown,
  shown: string,
  said: string | undefined,
): TemplateResult {
  const original = canonicalLanguage(said);
  const language = original && formatLanguage(messagesLanguage, original);
  const isTranslation = original && languageOf(original) !== languageOf(shown);
  return html`<figure>
    ${quotation}
    <figcaption>${caption}${isTranslation ? remark(msg(str`Translation, original in ${language}`)) : nothing}</figcaption>
  </figure>`;
}
