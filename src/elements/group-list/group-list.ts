import { html, type CSSResultOrNative, type TemplateResult } from 'lit';
import { groups, type Groups } from '../../content/document.js';
import { Batches } from '../../controllers/batches.js';
import { groupListPage } from '../../styles/page/group-list.js';
import { assigned } from '../../templates/assigned.js';
import type { Reader } from '../../templates/reader.js';
import { groupCardStyles } from '../group-card/group-card.styles.js';
import { groupCard } from '../group-card/group-card.templates.js';
import { SectionElement } from '../section-element.js';
import { groupListStyles } from './group-list.styles.js';

/** What is a card among a page's own nodes; anything else stands before the list. */
const isCard = (node: Node): boolean =>
  node instanceof Element && (/^(?:section|article|voix-group-card)$/.test(node.localName) || node.getAttribute('data-voix') === 'group-card');

/**
 * The groups, as cards in as many columns as fit.
 *
 * As markup: a `<section>` for each group with a heading and its description, or `<voix-group-card>`s.
 *
 * @summary Groups as a list of cards.
 * @fires voix-ready - The content is shown.
 * @fires voix-error - Something is wrong with the content.
 * @csspart box - Everything that the widget shows.
 * @csspart heading - Heading of the section.
 * @csspart lead - What stands before the cards.
 * @csspart list - The list of cards.
 * @csspart card - A card.
 * @csspart name - A group's name.
 * @csspart facts - Since when, and with whom.
 * @csspart picture - A picture.
 * @csspart link - A card's link.
 * @csspart note - Remark that a text is not there in the reader's language.
 * @csspart status - Message while there is nothing to show.
 * @csspart button - A button.
 */
export class VoixGroupList extends SectionElement<typeof groups> {
  static override styles: CSSResultOrNative[] = [...SectionElement.styles, groupCardStyles, groupListStyles];

  readonly #batches = new Batches(this);

  constructor() {
    super({ name: 'groups', schema: groups, itemKey: 'name' }, groupListPage);
  }

  protected override renderSection({ heading, intro, items }: Groups, reader: Reader): unknown {
    const level = this.itemLevel(!!(this.heading || heading));
    const cards = this.#batches.due(items).map((group) => groupCard(reader, group, level));
    return this.frame(reader, heading, this.lead(reader, heading, intro), this.#renderList(cards));
  }

  protected override renderNodes(nodes: readonly Node[], reader: Reader): unknown {
    const lead = nodes.filter((node) => !isCard(node));
    const cards = nodes.filter(isCard).map((node) => html`<slot ${assigned([node])}></slot>`);
    const opening = lead.length ? html`<slot ${assigned(lead)}></slot>` : undefined;
    return this.frame(reader, undefined, opening, this.#renderList(cards));
  }

  // Safari takes the list's role away with its bullets, unless it is said.
  #renderList(cards: readonly unknown[]): TemplateResult {
    return html`<ul class="cards" part="list" role="list">${cards.map((card) => html`<li>${card}</li>`)}</ul>`;
  }
}
