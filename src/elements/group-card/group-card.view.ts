/** One group of a content document. */
import { groups, type Group, type Groups } from '../../content/document.js';
import { isAllowed } from '../../content/origins.js';
import { pageOrigins } from '../../controllers/page-origins.js';
import type { Reader } from '../../i18n/reader.js';
import { heading } from '../../templates/heading.js';
import { note, plainWords, rich, words } from '../../templates/words.js';
import { oneOf } from '../one-of.js';
import type { View } from '../view.js';
import { partnersOf } from './group-card.model.js';
import { card, readMore } from './group-card.templates.js';
import type { VoixGroupCard } from './group-card.js';
import { html, nothing } from 'lit';

function groupPicture(reader: Reader, { url, alt }: NonNullable<Group['picture']>): unknown {
  const src = reader.link(url);
  if (!src || !isAllowed(src, pageOrigins())) return nothing;
  return html`<img
    part="picture"
    src=${src}
    alt=${alt ? plainWords(reader, alt) : ''}
    loading="lazy"
    referrerpolicy="no-referrer"
  />`;
}

/** @param level of the heading */
export function groupCard(reader: Reader, group: Group, level: number): unknown {
  const { id, name, year, partners, body, link, picture } = group;
  return card(reader.l10n, {
    id,
    name: heading(level, 'name', words(reader, name)),
    year,
    partners: partnersOf(partners, reader.surroundings.organizations).map((partner) => plainWords(reader, partner)),
    body: [note(reader, body), rich(reader, body)],
    href: reader.link(link?.url),
    linkText: link?.label ? words(reader, link.label) : readMore(reader.l10n, plainWords(reader, name)),
    picture: picture && groupPicture(reader, picture),
  });
}

export const view: View = {
  name: 'groups',
  schema: groups,
  itemKey: 'name',
  render: (element: VoixGroupCard, { items }: Groups, reader) =>
    oneOf(element, items, reader, (group) => groupCard(reader, group, element.level)),
};
