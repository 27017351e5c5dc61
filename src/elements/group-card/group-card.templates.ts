/** A group's card as it is rendered, alone and in a list. */
import { str } from '../../i18n/str.js';
import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../../i18n/formats.js';
import type { Localize } from '../../i18n/localize.js';
import { link } from '../../templates/link.js';

export interface CardView {
  readonly id?: string | undefined;
  /** The name: a heading, or a slot with the page's. */
  readonly name: unknown;
  readonly year?: number | undefined;
  /** With whom. */
  readonly partners: readonly string[];
  readonly body: unknown;
  readonly href?: string | undefined;
  /** Words of the link. */
  readonly linkText?: unknown;
  readonly picture?: unknown;
}

function facts({ msg, messagesLanguage }: Localize, { year, partners }: CardView): string | undefined {
  const names = formatList(messagesLanguage, partners);
  if (!names) return year ? msg(str`Since ${year}`) : undefined;
  return year ? msg(str`Since ${year}, with ${names}`) : msg(str`With ${names}`);
}

/** The words of a link that names none: they say where it leads even out of context (WCAG 2.4.4). */
export const readMore = ({ msg }: Localize, name: string): string => msg(str`Read more: ${name}`);

export function card(l10n: Localize, view: CardView): TemplateResult {
  const about = facts(l10n, view);
  const { id, href, linkText } = view;
  return html`<div class="card" part="card" id=${id ?? nothing}>
    ${view.picture}${view.name}${about && html`<p class="facts" part="facts">${about}</p>`}${view.body}${href && html`<p>${link(href, linkText)}</p>`}
  </div>`;
}
