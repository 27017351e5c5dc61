/** The events of a content document. */
import { html, nothing } from 'lit';
import { timeline, type Timeline } from '../../content/document.js';
import { inBatches } from '../../controllers/batches.js';
import { formatDate } from '../../i18n/formats.js';
import { note, rich } from '../../templates/words.js';
import { section } from '../section-view.js';
import type { View } from '../view.js';
import { oldestFirst } from './timeline.model.js';
import type { VoixTimeline } from './timeline.js';

export const view: View = {
  name: 'timeline',
  schema: timeline,
  itemKey: 'date',
  render(element: VoixTimeline, shown: Timeline, reader) {
    const items = inBatches(element, oldestFirst(shown.items)).map(
      ({ id, date, body }) =>
        html`<li part="item" id=${id ?? nothing}>
          <time part="date" datetime=${date}>${formatDate(reader.l10n.messagesLanguage, date)}</time>
          ${note(reader, body)}${rich(reader, body)}
        </li>`,
    );
    const list = html`<ol class="list" part="list" role="list">
      ${items}
    </ol>`;
    return section(element, shown, reader, list);
  },
};
