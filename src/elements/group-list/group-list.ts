import { html, nothing, type TemplateResult } from 'lit';
import { groupListPage } from '../../styles/page/group-list.js';
import { slotFor } from '../../templates/assigned.js';
import { groupCardStyles } from '../group-card/group-card.styles.js';
import { SectionElement } from '../section-element.js';
import { groupListStyles } from './group-list.styles.js';

/** What is a card among a page's own nodes; anything else stands before the list. */
const isCard = (node: Node): boolean =>
  node instanceof Element && node.matches('section,article,voix-group-card,[data-voix=group-card]');

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
export class VoixGroupList extends SectionElement {
  constructor() {
    super(() => import('./group-list.view.js'), groupListPage, groupCardStyles, groupListStyles);
  }

  override renderNodes(nodes: readonly Node[]): unknown {
    const lead = nodes.filter((node) => !isCard(node));
    const cards = nodes.filter(isCard).map((node) => slotFor([node]));
    const opening = slotFor(lead);
    return this.frame(undefined, opening, cards.length ? this.renderList(cards) : nothing);
  }

  // Safari takes the list's role away with its bullets, unless it is said.
  /** @internal */
  renderList(cards: readonly unknown[]): TemplateResult {
    return html`<ul class="cards" part="list" role="list">
      ${cards.map((card) => html`<li>${card}</li>`)}
    </ul>`;
  }
}
