import { nothing, type PropertyDeclarations } from 'lit';
import { PageState } from '../../controllers/page-state.js';
import { factsRule, resourceListPage } from '../../styles/page/resource-list.js';
import { slotFor } from '../../templates/assigned.js';
import { itemsIn } from '../items.js';
import { PageFacts } from '../page-facts.js';
import { SectionElement } from '../section-element.js';
import { FACTS, factsIn, findableIn } from './resource-list.markup.js';
import { EVERYTHING, MANY, matches, standing, type Facet, type Findable, type Query } from './resource-list.model.js';
import { resourceListStyles } from './resource-list.styles.js';
import { factsOf } from './resource-list.text.js';
import { tools } from './resource-list.templates.js';

/**
 * Resources with what a reader wants to know before opening one: kind, format, size and language.
 *
 * As markup: a `<ul>` of links; `data-kind`, `data-format`, `data-bytes`, `data-language` and `data-audience` on the
 * `<li>`.
 *
 * @summary Resources as a list, with search and filters when there are many.
 * @fires voix-ready - The content is shown.
 * @fires voix-error - Something is wrong with the content.
 * @csspart box - Everything that the widget shows.
 * @csspart heading - Heading of the section.
 * @csspart lead - What stands before the resources.
 * @csspart tools - Search, filters and count.
 * @csspart search - The search field.
 * @csspart filters - The filters.
 * @csspart count - How many resources are shown.
 * @csspart list - The list.
 * @csspart item - A resource.
 * @csspart link - A resource's link.
 * @csspart facts - Kind, format, size and language.
 * @csspart note - Remark that a text is not there in the reader's language.
 * @csspart status - Message while there is nothing to show.
 * @csspart button - A button.
 */
export class VoixResourceList extends SectionElement {
  static override properties: PropertyDeclarations = { query: { state: true }, filtersOpen: { state: true } };
  static override sheets: readonly string[] = [...SectionElement.sheets, resourceListStyles];

  /** @internal What the reader looks for. */
  declare query: Query;
  /** @internal Whether the filters are shown. */
  declare filtersOpen: boolean;

  readonly #pageFacts = new PageFacts(this);
  readonly #pageState = new PageState(this, 'hidden');

  constructor() {
    super(async () => (await import('./resource-list.view.js')).view, resourceListPage);
    this.query = EVERYTHING;
    this.filtersOpen = false;
  }

  override renderNodes(nodes: readonly Node[]): unknown {
    const start = nodes.findIndex((node) => node.nodeName === 'UL');
    const lead = nodes.slice(0, Math.max(start, 0));
    const opening = slotFor(lead);
    return this.frame(undefined, opening, [
      this.renderTools(this.#items().map((item) => findableIn(item, this.l10n))),
      slotFor(nodes.slice(lead.length)),
    ]);
  }

  protected override updated(): void {
    super.updated();
    if (this.state.status === 'ready') return;
    const items = this.#items();
    const found = items.map((item) => findableIn(item, this.l10n));
    const query = standing(this.query, found);
    for (const [at, item] of items.entries()) this.#pageState.set(item, !matches(found[at]!, query));
    this.#pageFacts.show(itemsIn(this.source), FACTS, factsRule, (item) => factsOf(this.l10n, factsIn(item)));
  }

  /** The page's own items, without those that the page hides. */
  #items(): HTMLLIElement[] {
    return itemsIn(this.source).filter((item) => !this.#pageState.isOwn(item));
  }

  /** @internal */
  renderTools(items: readonly Findable[]): unknown {
    if (items.length < MANY) return nothing;
    const { filtersOpen } = this;
    const query = standing(this.query, items);
    return tools(this.l10n, {
      items,
      query,
      left: items.filter((item) => matches(item, query)).length,
      open: filtersOpen,
      onSearch: (words) => (this.query = { ...query, words }),
      onChoose: (facet: Facet, value) => (this.query = { ...query, chosen: { ...query.chosen, [facet]: value } }),
      onOpen: () => (this.filtersOpen = !filtersOpen),
    });
  }
}
