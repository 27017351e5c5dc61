/** Texts of content as templates: chosen for the reader, typeset, and marked where their language is another. */
import { str } from '../i18n/str.js';
import { html, nothing } from 'lit';
import { directionOf, languageOf } from '../content/language.js';
import { parseRich, type Inline } from '../content/rich-text.js';
import type { Text } from '../content/schema.js';
import { typeset } from '../content/typography.js';
import { formatLanguage } from '../i18n/formats.js';
import type { Reader } from '../i18n/reader.js';

interface Chosen {
  readonly text: string;
  /** Tag to typeset by. */
  readonly language: string;
  /** Tag to mark the text with; undefined where the widget's own holds. */
  readonly mark: string | undefined;
}

function choose(reader: Reader, text: Text): Chosen {
  const { l10n } = reader;
  const chosen = reader.choose(text);
  const tag = chosen.lang ?? l10n.language;
  const same = languageOf(tag) === languageOf(l10n.messagesLanguage);
  return { text: chosen.text, language: l10n.regional(tag), mark: same ? undefined : tag };
}

/** A plain text. */
export function words(reader: Reader, text: Text): unknown {
  const { text: chosen, language, mark } = choose(reader, text);
  const shown = typeset(chosen.trim(), language);
  return mark ? html`<span lang=${mark} dir=${directionOf(mark)}>${shown}</span>` : shown;
}

/** A plain text as a string, for where there can be no markup. */
export function plainWords(reader: Reader, text: Text): string {
  const { text: chosen, language } = choose(reader, text);
  return typeset(chosen.trim(), language);
}

/** A small remark of the library's own about a text. */
export const remark = (text: string): unknown => html`<small class="note" part="note">${text}</small>`;

/** Says, for the first of several texts of an item that is not there in the reader's language, which one it is in. */
export function note(reader: Reader, ...texts: (Text | undefined)[]): unknown {
  const { l10n } = reader;
  for (const text of texts) {
    const chosen = text === undefined ? undefined : reader.choose(text);
    if (!chosen?.foreign || !chosen.lang) continue;
    const language = formatLanguage(l10n.messagesLanguage, chosen.lang);
    return remark(l10n.msg(str`Available in ${language} only`));
  }
  return nothing;
}

/** A rich text: paragraphs and lists. */
export function rich(reader: Reader, text: Text | undefined): unknown {
  if (text === undefined) return nothing;
  const { text: chosen, language, mark } = choose(reader, text);
  const line = (inlines: readonly Inline[], tag = language): unknown =>
    inlines.map((inline) => {
      if (typeof inline === 'string') return typeset(inline, tag);
      const inner = line(inline.children, inline.kind === 'span' ? inline.lang : tag);
      switch (inline.kind) {
        case 'strong':
          return html`<strong>${inner}</strong>`;
        case 'emphasis':
          return html`<em>${inner}</em>`;
        case 'span':
          return html`<span lang=${inline.lang} dir=${directionOf(inline.lang)}>${inner}</span>`;
        case 'link': {
          const href = reader.link(inline.href);
          return href ? html`<a href=${href} rel="noopener noreferrer">${inner}</a>` : inner;
        }
      }
    });
  const blocks = parseRich(chosen).map((block) => {
    if (block.kind === 'paragraph') return html`<p>${line(block.children)}</p>`;
    const items = block.items.map((item) => html`<li>${line(item)}</li>`);
    return block.ordered ?
        html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`;
  });
  return mark ? html`<div lang=${mark} dir=${directionOf(mark)}>${blocks}</div>` : blocks;
}
