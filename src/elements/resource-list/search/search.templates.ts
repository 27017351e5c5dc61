/** The tools to find a resource, as they are rendered. */
import { str } from '../../../i18n/str.js';
import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../../i18n/formats.js';
import type { Localize } from '../../../i18n/localize.js';
import { choices, FACETS, type Facet, type Findable, type Query } from './search.model.js';
import { facetName, valueName } from './search.text.js';

export interface Tools {
  readonly items: readonly Findable[];
  readonly query: Query;
  /** How many items are left. */
  readonly left: number;
  /** Whether the filters are shown. */
  readonly open: boolean;
  onSearch(words: string): void;
  onChoose(facet: Facet, value: string): void;
  onOpen(): void;
}

/** One of the filters: made once they are shown, for most readers never open them. */
const filter = (
  l10n: Localize,
  facet: Facet,
  values: readonly string[],
  { chosen }: Query,
  onChoose: Tools['onChoose'],
): TemplateResult =>
  html`<label>
    <span>${facetName(l10n, facet)}</span>
    <select @change=${(event: Event) => onChoose(facet, (event.target as HTMLSelectElement).value)}>
      <option value="">${l10n.msg('All')}</option>
      ${values.map(
        (value) => html`<option value=${value} .selected=${chosen[facet] === value}>${valueName(l10n, facet, value)}</option>`,
      )}
    </select>
  </label>`;

export function tools(l10n: Localize, { items, query, left, open, onSearch, onChoose, onOpen }: Tools): TemplateResult {
  const { msg, messagesLanguage } = l10n;
  const facets = FACETS.map((facet) => [facet, choices(items, facet)] as const).filter(([, values]) => values.length);
  const shown = formatNumber(messagesLanguage, left);
  const all = formatNumber(messagesLanguage, items.length);
  return html`<div class="bar">
      <label>
        <span>${msg('Search')}</span>
        <input
          type="search"
          part="search"
          autocomplete="off"
          .value=${query.words}
          @input=${(event: Event) => onSearch((event.target as HTMLInputElement).value)}
        />
      </label>
      ${
        facets.length ?
          html`<button type="button" part="button" aria-expanded=${open} aria-controls="filters" @click=${onOpen}>
            ${msg('Filters')}
          </button>`
        : undefined
      }
    </div>
    <div class="filters" id="filters" part="filters" ?hidden=${!open}>
      ${open ? facets.map(([facet, values]) => filter(l10n, facet, values, query, onChoose)) : undefined}
    </div>
    <p class="count" part="count" role="status">${msg(str`Shown: ${shown} of ${all}`)}</p>`;
}
