import type { PropertyDeclarations } from 'lit';
import { linkFrom } from '../../i18n/reader.js';
import { groupCardPage } from '../../styles/page/group-card.js';
import { slotFor } from '../../templates/assigned.js';
import { heading } from '../../templates/heading.js';
import { VoixElement } from '../voix-element.js';
import { readGroup } from './group-card.markup.js';
import { groupCardStyles } from './group-card.styles.js';
import { card, readMore } from './group-card.templates.js';

/**
 * One advocacy group: its name, since when and with whom the organisation works with it, and what it stands for.
 *
 * As markup: the attributes, with a heading (the name) and the description inside.
 *
 * @summary One group as a card.
 * @fires voix-ready - The content is shown.
 * @fires voix-error - Something is wrong with the content.
 * @csspart box - Everything that the widget shows.
 * @csspart card - The card.
 * @csspart name - The group's name, where the page did not write it.
 * @csspart facts - Since when, and with whom.
 * @csspart picture - The picture.
 * @csspart link - The link.
 * @csspart note - Remark that a text is not there in the reader's language.
 * @csspart status - Message while there is nothing to show.
 * @csspart button - A button.
 */
export class VoixGroupCard extends VoixElement {
  static override properties: PropertyDeclarations = {
    item: {},
    name: {},
    year: { type: Number },
    partners: {},
    href: {},
    linkText: { attribute: 'link-text' },
  };

  /** Which group of the content document: its `id`. Left out: the first. */
  declare item: string | undefined;
  /** The group's name. Comes before a heading inside. */
  declare name: string | undefined;
  /** The year since when the organisation works with the group. */
  declare year: number | undefined;
  /** With whom: names, separated by commas. */
  declare partners: string | undefined;
  /** Where to read on. */
  declare href: string | undefined;
  /** Words of the link to `href`. Left out: a sentence with the group's name. */
  declare linkText: string | undefined;

  constructor() {
    super(() => import('./group-card.view.js'), groupCardPage, groupCardStyles);
  }

  override get hasOwnContent(): boolean {
    return !!this.name || super.hasOwnContent;
  }

  override renderNodes(nodes: readonly Node[]): unknown {
    const { l10n, href, name: given } = this;
    const { name, body } = readGroup(nodes);
    const written = name && slotFor([name]);
    const partners = (this.partners ?? '').split(',').map((partner) => partner.trim());
    return card(l10n, {
      name: given ? heading(this.level, 'name', given) : written,
      year: this.year,
      partners: partners.filter(Boolean),
      body: slotFor(body),
      href: href && linkFrom(href, this.source.baseURI),
      linkText: href && (this.linkText || readMore(l10n, given || (name?.textContent?.trim() ?? ''))),
    });
  }
}
