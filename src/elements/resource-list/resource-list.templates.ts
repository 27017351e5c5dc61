/** Resources as they are rendered, and the tools to find one. */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Resource } from '../../content/document.js';
import { findItem, isText } from '../../content/references.js';
import { formatListParts, formatNumber } from '../../i18n/formats.js';
import type { Localize } from '../../i18n/localize.js';
import type { Reader } from '../../templates/reader.js';
import { note, plainWords, words } from '../../templates/words.js';
import { choices, FACETS, type Facet, type Findable, type Query } from './resource-list.model.js';
import { facetName, factsOf, valueName } from './resource-list.text.js';

function madeWith(reader: Reader, ids: readonly string[] | undefined): unknown {
  const names = (ids ?? []).flatMap((id) => {
    const name = findItem(reader.surroundings.document, 'groups', id)?.['name'];
    return isText(name) ? plainWords(reader, name) : [];
  });
  if (!names.length) return nothing;
  const { msg, messagesLanguage } = reader.l10n;
  const list = formatListParts(messagesLanguage, names).map(({ value }) => value).join('');
  return html`<p class="made-with">${msg(str`Made with ${list}`)}</p>`;
}

export function resourceItem(reader: Reader, resource: Resource, findable: Findable, hidden: boolean): TemplateResult {
  const { id, title, url, format, bytes, language } = resource;
  const facts = factsOf(reader.l10n, { kind: findable.kind, format, bytes, language });
  const about = facts ? html`<span class="facts" part="facts">${facts}</span>` : nothing;
  const href = reader.link(url);
  const link =
    href ?
      html`<a part="link" href=${href} hreflang=${language ?? nothing} rel="noopener noreferrer">${words(reader, title)}${about}</a>`
    : html`${words(reader, title)}${about}`;
  return html`<li part="item" id=${id ?? nothing} ?hidden=${hidden}>${link}${note(reader, title)}${madeWith(reader, resource.madeWith)}</li>`;
}

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

export function tools(l10n: Localize, { items, query, left, open, onSearch, onChoose, onOpen }: Tools): TemplateResult {
  const { msg, messagesLanguage } = l10n;
  const facets = FACETS.map((facet) => [facet, choices(items, facet)] as const).filter(([, values]) => values.length);
  const shown = formatNumber(messagesLanguage, left);
  const all = formatNumber(messagesLanguage, items.length);
  return html`<div class="tools" part="tools" role="search">
    <div class="bar">
      <label>
        <span>${msg('Search these resources')}</span>
        <input type="search" part="search" autocomplete="off" .value=${query.words} @input=${(event: Event) =>
          onSearch((event.target as HTMLInputElement).value)} />
      </label>
      ${
        facets.length ?
          html`<button type="button" part="button" aria-expanded=${open} aria-controls="filters" @click=${onOpen}>
            ${msg('Filters')}
          </button>`
        : nothing
      }
    </div>
    <div class="filters" id="filters" part="filters" ?hidden=${!open}>
      ${facets.map(
        ([facet, values]) =>
          html`<label>
            <span>${facetName(l10n, facet)}</span>
            <select @change=${(event: Event) => onChoose(facet, (event.target as HTMLSelectElement).value)}>
              <option value="">${msg('All')}</option>
              ${values.map(
                (value) =>
                  html`<option value=${value} ?selected=${query.chosen[facet] === value}>${valueName(l10n, facet, value)}</option>`,
              )}
            </select>
          </label>`,
      )}
    </div>
    <p class="count" part="count" role="status">${msg(str`Shown: ${shown} of ${all}`)}</p>
  </div>`;
}
