import type { CSSResultOrNative, PropertyDeclarations } from 'lit';
import { groups, type Groups } from '../../content/document.js';
import { reportFaults } from '../../controllers/faults.js';
import { groupCardPage } from '../../styles/page/group-card.js';
import { assigned } from '../../templates/assigned.js';
import { heading } from '../../templates/heading.js';
import type { Reader } from '../../templates/reader.js';
import { empty } from '../../templates/status.js';
import { html, nothing } from 'lit';
import { VoixElement } from '../voix-element.js';
import { readGroup } from './group-card.markup.js';
import { chooseGroup } from './group-card.model.js';
import { groupCardStyles } from './group-card.styles.js';
import { card, groupCard, readMore } from './group-card.templates.js';

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
export class VoixGroupCard extends VoixElement<typeof groups> {
  static override properties: PropertyDeclarations = {
    item: {},
    name: {},
    year: { type: Number },
    partners: {},
    href: {},
    linkText: { attribute: 'link-text' },
  };
  static override styles: CSSResultOrNative[] = [...VoixElement.styles, groupCardStyles];

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
    super({ name: 'groups', schema: groups, itemKey: 'name' }, groupCardPage);
  }

  protected override renderSection({ items }: Groups, reader: Reader): unknown {
    const group = chooseGroup(items, this.item);
    if (group) return groupCard(reader, group, this.level);
    const expected = `one of ${items.map(({ id }) => id).join(', ')}`;
    if (this.item) reportFaults(this.source, '', [{ path: 'item', expected, found: `"${this.item}"` }]);
    return this.lightDom.nodes.length ? this.renderNodes(this.lightDom.nodes, reader) : empty(this.l10n);
  }

  protected override renderNodes(nodes: readonly Node[], reader: Reader): unknown {
    const { name, body } = readGroup(nodes);
    const shownName = this.name || name?.textContent?.trim() || '';
    const partners = (this.partners ?? '').split(',').map((partner) => partner.trim());
    return card(reader, {
      name:
        this.name ? heading(this.level, 'name', this.name)
        : name ? html`<slot ${assigned([name])}></slot>`
        : nothing,
      year: this.year,
      partners: partners.filter(Boolean).map((short) => ({ short, full: undefined })),
      body: html`<slot ${assigned(body)}></slot>`,
      href: reader.link(this.href),
      linkText: this.linkText || readMore(this.l10n, shownName),
    });
  }
}
