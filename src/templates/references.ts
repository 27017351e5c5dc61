/** "See also": links to other items of the document, or to other pages. */
import { html, nothing } from 'lit';
import type { Reference } from '../content/document.js';
import { resolveReference } from '../content/references.js';
import type { Reader } from '../i18n/reader.js';
import { words } from './words.js';

export function seeAlso(reader: Reader, references: readonly Reference[] | undefined): unknown {
  if (!references?.length) return nothing;
  return references.map((reference) => {
    const { title, url } = resolveReference(reader.surroundings.document, reference);
    const href = reader.link(url);
    if (title === undefined) return nothing;
    const shown = words(reader, title);
    return html`<p>${href ? html`<a href=${href} rel="noopener noreferrer">${shown}</a>` : shown}</p>`;
  });
}
