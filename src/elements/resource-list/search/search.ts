/**
 * Search and filters over many resources.
 *
 * Loaded once a list has many: it is read, printed and followed without them.
 */
import type { Resource } from '../../../content/document.js';
import type { Reader } from '../../../i18n/reader.js';
import type { VoixResourceList } from '../resource-list.js';
import { EVERYTHING, matches, standing, type Findable, type Query } from './search.model.js';
import { readItems, readResource } from './search.readings.js';
import { searchStyles } from './search.styles.js';
import { tools } from './search.templates.js';

export class Search {
  readonly #list: VoixResourceList;
  /** What the reader looks for. */
  #query: Query = EVERYTHING;
  /** Whether the filters are shown. */
  #open = false;
  #items: readonly Findable[] = [];
  #left: readonly boolean[] = [];

  constructor(list: VoixResourceList) {
    this.#list = list;
    list.wear(searchStyles);
  }

  /** Looks through a page's own items. */
  throughPage(items: readonly HTMLElement[]): void {
    this.#through(readItems(items, this.#list.l10n));
  }

  /** Looks through the items of a content document. */
  throughContent(items: readonly Resource[], reader: Reader): void {
    this.#through(items.map((item) => readResource(item, reader)));
  }

  #through(items: readonly Findable[]): void {
    this.#items = items;
    this.#query = standing(this.#query, items);
    this.#left = items.map((item) => matches(item, this.#query));
  }

  /** Whether the item at a place is not what the reader looks for. */
  hides(at: number): boolean {
    return !this.#left[at];
  }

  render(): unknown {
    return tools(this.#list.l10n, {
      items: this.#items,
      query: this.#query,
      left: this.#left.filter(Boolean).length,
      open: this.#open,
      onSearch: (words) => this.#look({ ...this.#query, words }),
      onChoose: (facet, value) => this.#look({ ...this.#query, chosen: { ...this.#query.chosen, [facet]: value } }),
      onOpen: () => {
        this.#open = !this.#open;
        this.#list.requestUpdate();
      },
    });
  }

  #look(query: Query): void {
    this.#query = query;
    this.#list.requestUpdate();
  }
}
