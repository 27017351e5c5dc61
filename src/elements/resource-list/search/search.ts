/**
 * Search and filters over many resources.
 *
 * Loaded once a list has many: it is read, printed and followed without them.
 */
import type { Resource } from '../../../content/document.js';
import type { Reader } from '../../../i18n/reader.js';
import type { VoixResourceList } from '../resource-list.js';
import { EVERYTHING, matches, standing, type Findable, type Query } from './search.model.js';
import { readItem, readResource } from './search.readings.js';
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
    this.#through(items.map((item) => readItem(item, this.#list.l10n)));
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
    const change = (query: Query, open = this.#open): void => {
      this.#query = query;
      this.#open = open;
      this.#list.requestUpdate();
    };
    const query = this.#query;
    return tools(this.#list.l10n, {
      items: this.#items,
      query,
      left: this.#left.filter(Boolean).length,
      open: this.#open,
      onSearch: (words) => change({ ...query, words }),
      onChoose: (facet, value) => change({ ...query, chosen: { ...query.chosen, [facet]: value } }),
      onOpen: () => change(query, !this.#open),
    });
  }
}
