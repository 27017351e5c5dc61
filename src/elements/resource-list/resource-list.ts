import { html, nothing } from 'lit';
import { whenNear } from '../../controllers/near.js';
import { PageState } from '../../controllers/page-state.js';
import { resourceListPage } from '../../styles/page/resource-list.js';
import { factsSelector, itemsIn } from '../items.js';
import { PageFacts } from '../page-facts.js';
import { pageList } from '../page-list.js';
import { SectionElement } from '../section-element.js';
import { FACTS, factsIn } from './resource-list.markup.js';
import { resourceListStyles } from './resource-list.styles.js';
import { factsOf } from './resource-list.text.js';
import type { Search } from './search/search.js';

/** From this many resources on there is a search. */
const MANY = 7;

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
  readonly #pageFacts = new PageFacts(this);
  readonly #pageState = new PageState(this, 'hidden');
  #search: Search | undefined;
  #searching = false;

  constructor() {
    super(() => import('./resource-list.view.js'), resourceListPage, resourceListStyles);
  }

  override renderNodes(nodes: readonly Node[]): unknown {
    const items = this.#unlessHidden(itemsIn(this.source));
    this.searchAmong(items.length)?.throughPage(items);
    return pageList(this, nodes, 'UL', this.renderTools(items.length));
  }

  protected override updated(): void {
    super.updated();
    if (this.state.status === 'ready') return;
    const items = itemsIn(this.source);
    this.#pageFacts.show(items.map((item) => [factsSelector(item, FACTS), () => factsOf(this.l10n, factsIn(item))]));
    const shown = this.#unlessHidden(items);
    const search = this.searchAmong(shown.length);
    shown.forEach((item, at) => this.#pageState.set(item, !!search?.hides(at)));
  }

  /** What the page itself does not hide. */
  #unlessHidden(items: readonly HTMLLIElement[]): readonly HTMLLIElement[] {
    return items.filter((item) => !this.#pageState.isOwn(item));
  }

  /** @internal The search, where there are enough items for one and it is loaded: once a reader comes near. */
  searchAmong(count: number): Search | undefined {
    if (count < MANY) return undefined;
    if (!this.#searching) {
      this.#searching = true;
      whenNear(this, () => {
        import('./search/search.js').then(({ Search }) => {
          this.#search = new Search(this);
          this.requestUpdate();
        }, console.error);
      });
    }
    return this.#search;
  }

  /** @internal The place of the search: kept until it is there. */
  renderTools(count: number): unknown {
    return count < MANY ? nothing : html`<div class="tools" part="tools">${this.searchAmong(count)?.render()}</div>`;
  }
}
