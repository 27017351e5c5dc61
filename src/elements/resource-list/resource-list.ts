import { html, nothing, type CSSResultOrNative, type PropertyDeclarations } from 'lit';
import { resources, type Resource, type Resources } from '../../content/document.js';
import { Batches } from '../../controllers/batches.js';
import { PageState } from '../../controllers/page-state.js';
import { resourceListPage } from '../../styles/page/resource-list.js';
import { assigned } from '../../templates/assigned.js';
import type { Reader } from '../../templates/reader.js';
import { plainWords } from '../../templates/words.js';
import { SectionElement } from '../section-element.js';
import { PageFacts } from './page-facts.js';
import { findableIn, itemsIn } from './resource-list.markup.js';
import { EVERYTHING, matches, type Facet, type Findable, type Query } from './resource-list.model.js';
import { resourceListStyles } from './resource-list.styles.js';
import { resourceItem, tools } from './resource-list.templates.js';

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
export class VoixResourceList extends SectionElement<typeof resources> {
  static override properties: PropertyDeclarations = { query: { state: true }, filtersOpen: { state: true } };
  static override styles: CSSResultOrNative[] = [...SectionElement.styles, resourceListStyles];

  /** @internal What the reader looks for. */
  declare query: Query;
  /** @internal Whether the filters are shown. */
  declare filtersOpen: boolean;

  readonly #batches = new Batches(this);
  readonly #pageState = new PageState(this, 'hidden');
  readonly #pageFacts = new PageFacts(this);

  constructor() {
    super({ name: 'resources', schema: resources, itemKey: 'title' }, resourceListPage);
    this.query = EVERYTHING;
    this.filtersOpen = false;
  }

  protected override renderSection({ heading, intro, items }: Resources, reader: Reader): unknown {
    const findables = items.map((item) => findable(item, reader));
    const shown = this.#batches.due(items).map((item, at) => {
      const found = findables[at]!;
      return resourceItem(reader, item, found, !matches(found, this.query));
    });
    const list = html`<ul class="list" part="list" role="list">${shown}</ul>`;
    return this.frame(reader, heading, this.lead(reader, heading, intro), [this.#renderTools(findables), list]);
  }

  protected override renderNodes(nodes: readonly Node[], reader: Reader): unknown {
    const start = nodes.findIndex((node) => node.nodeName === 'UL');
    const lead = nodes.slice(0, Math.max(start, 0));
    const opening = lead.length ? html`<slot ${assigned(lead)}></slot>` : undefined;
    return this.frame(reader, undefined, opening, [
      this.#renderTools(itemsIn(this.source).map(findableIn)),
      html`<slot ${assigned(nodes.slice(lead.length))}></slot>`,
    ]);
  }

  protected override updated(): void {
    super.updated();
    if (this.state.status === 'ready') return;
    const items = itemsIn(this.source);
    for (const item of items) this.#pageState.set(item, !matches(findableIn(item), this.query));
    this.#pageFacts.show(items, this.renderRoot.querySelector<HTMLElement>('.box')!, this.l10n);
  }

  #renderTools(items: readonly Findable[]): unknown {
    if (items.length < MANY) return nothing;
    const { query, filtersOpen } = this;
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

function findable(resource: Resource, reader: Reader): Findable {
  const { title, kind, format, language, audience } = resource;
  const words = plainWords(reader, title);
  const shownKind = kind && plainWords(reader, kind);
  return {
    text: [words, shownKind, format].join(' '),
    kind: shownKind,
    language,
    audience: (audience ?? []).map((one) => plainWords(reader, one)),
  };
}
