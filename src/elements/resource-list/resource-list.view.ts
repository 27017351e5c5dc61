/** The resources of a content document. */
import { str } from '../../i18n/str.js';
import { html, nothing, type TemplateResult } from 'lit';
import { resources, type Resource, type Resources } from '../../content/document.js';
import { findItem, isText } from '../../content/references.js';
import { formatList } from '../../i18n/formats.js';
import { inBatches } from '../../controllers/batches.js';
import type { Reader } from '../../i18n/reader.js';
import { note, plainWords, words } from '../../templates/words.js';
import { section } from '../section-view.js';
import type { View } from '../view.js';
import { factsOf } from './resource-list.text.js';
import type { VoixResourceList } from './resource-list.js';

function madeWith(reader: Reader, ids: readonly string[] | undefined): unknown {
  const names = (ids ?? []).flatMap((id) => {
    const name = findItem(reader.surroundings.document, 'groups', id)?.['name'];
    return isText(name) ? plainWords(reader, name) : [];
  });
  if (!names.length) return nothing;
  const { msg, messagesLanguage } = reader.l10n;
  const list = formatList(messagesLanguage, names);
  return html`<p class="made-with">${msg(str`Made with ${list}`)}</p>`;
}

function resourceItem(reader: Reader, resource: Resource, hidden: boolean): TemplateResult {
  const { id, title, url, kind, format, bytes, language } = resource;
  const facts = factsOf(reader.l10n, { kind: kind && plainWords(reader, kind), format, bytes, language });
  const about = facts ? html`<span class="facts" part="facts">${facts}</span>` : nothing;
  const href = reader.link(url);
  const link =
    href ?
      html`<a part="link" href=${href} hreflang=${language ?? nothing} rel="noopener noreferrer"
        >${words(reader, title)}${about}</a
      >`
    : html`${words(reader, title)}${about}`;
  return html`<li part="item" id=${id ?? nothing} ?hidden=${hidden}>
    ${link}${note(reader, title)}${madeWith(reader, resource.madeWith)}
  </li>`;
}

export const view: View = {
  name: 'resources',
  schema: resources,
  itemKey: 'title',
  render(element: VoixResourceList, shown: Resources, reader) {
    const search = element.searchAmong(shown.items.length);
    search?.throughContent(shown.items, reader);
    const items = inBatches(element, shown.items).map((item, at) => resourceItem(reader, item, !!search?.hides(at)));
    const list = html`<ul class="list" part="list" role="list">
      ${items}
    </ul>`;
    return section(element, shown, reader, [element.renderTools(shown.items.length), list]);
  },
};
