/** A group's card as it is rendered, alone and in a list. */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isAllowed } from '../../content/origins.js';
import type { Group } from '../../content/document.js';
import { pageOrigins } from '../../controllers/content.js';
import { formatListParts } from '../../i18n/formats.js';
import type { Localize } from '../../i18n/localize.js';
import { heading } from '../../templates/heading.js';
import { fill, PLACE } from '../../templates/fill.js';
import type { Reader } from '../../templates/reader.js';
import { note, plainWords, rich, words } from '../../templates/words.js';
import { partnersOf, type Partner } from './group-card.model.js';

export interface CardView {
  readonly id?: string | undefined;
  /** The name: a heading, or a slot with the page's. */
  readonly name: unknown;
  readonly year?: number | undefined;
  readonly partners: readonly Partner[];
  readonly body: unknown;
  readonly href?: string | undefined;
  /** Words of the link. */
  readonly linkText?: unknown;
  readonly picture?: unknown;
}

function facts(reader: Reader, year: number | undefined, partners: readonly Partner[]): unknown {
  const { msg, messagesLanguage } = reader.l10n;
  if (!partners.length) return year ? msg(str`Since ${year}`) : nothing;
  const names = formatListParts(messagesLanguage, partners.map((_, at) => String(at))).map(({ type, value }) =>
    type === 'literal' ? value : partnerName(reader, partners[Number(value)]!),
  );
  return fill(year ? msg(str`Since ${year}, with ${PLACE}`) : msg(str`With ${PLACE}`), names);
}

const partnerName = (reader: Reader, { short, full }: Partner): unknown =>
  full ? html`<abbr title=${plainWords(reader, full)}>${words(reader, short)}</abbr>` : words(reader, short);

/** The words of a link that names none: they say where it leads even out of context (WCAG 2.4.4). */
export const readMore = ({ msg }: Localize, name: string): string => msg(str`Read more: ${name}`);

export function card(reader: Reader, view: CardView): TemplateResult {
  const about = facts(reader, view.year, view.partners);
  return html`<div class="card" part="card" id=${view.id ?? nothing}>
    ${view.picture ?? nothing}${view.name}${about === nothing ? nothing : html`<p class="facts" part="facts">${about}</p>`}${
      view.body
    }${
      view.href ?
        html`<p><a part="link" href=${view.href} rel="noopener noreferrer">${view.linkText}</a></p>`
      : nothing
    }
  </div>`;
}

export function groupCard(reader: Reader, group: Group, level: number): TemplateResult {
  const { name, year, partners, body, link, picture } = group;
  return card(reader, {
    id: group.id,
    name: heading(level, 'name', words(reader, name)),
    year,
    partners: partnersOf(partners, reader.surroundings.organizations),
    body: [note(reader, body), rich(reader, body)],
    href: reader.link(link?.url),
    linkText: link?.label ? words(reader, link.label) : readMore(reader.l10n, plainWords(reader, name)),
    picture: picture && groupPicture(reader, picture),
  });
}

function groupPicture(reader: Reader, { url, alt }: NonNullable<Group['picture']>): unknown {
  const src = reader.link(url);
  if (!src || !isAllowed(src, pageOrigins())) return nothing;
  return html`<img
    part="picture"
    src=${src}
    alt=${alt ? plainWords(reader, alt) : ''}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;
}
