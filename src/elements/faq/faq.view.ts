/** Questions and answers of a content document. */
import { html, nothing } from 'lit';
import { faq, type Faq, type Question } from '../../content/document.js';
import { inBatches } from '../../controllers/batches.js';
import type { Reader } from '../../i18n/reader.js';
import { str } from '../../i18n/str.js';
import { heading } from '../../templates/heading.js';
import { seeAlso } from '../../templates/references.js';
import { note, plainWords, rich, words } from '../../templates/words.js';
import { itemLevel, section } from '../section-view.js';
import type { View } from '../view.js';
import type { EntryView } from './faq.templates.js';
import type { VoixFaq } from './faq.js';

/** An attribute may give anything: `permalinks` and `permalinks="true"` say yes, `permalinks="false"` does not. */
const isOn = (value: unknown): boolean => !/^(?:undefined|null|false)$/.test(String(value));

/** The question's address, in full: a bare `#…` would lead to wherever the page's `<base>` does. */
function permalink({ id, question }: Question, reader: Reader): unknown {
  const { msg } = reader.l10n;
  const name = plainWords(reader, question);
  return html`<p class="permalink">
    <a part="permalink" href=${reader.link(`#${id}`)} aria-label=${msg(str`Link to this question: ${name}`)}
      >${msg('Link to this question')}</a
    >
  </p>`;
}

const entry = (element: VoixFaq, item: Question, level: number, reader: Reader): EntryView => ({
  key: item.id ?? item,
  id: item.id,
  question: [heading(level, 'question', words(reader, item.question)), note(reader, item.question, item.answer)],
  answer: [
    rich(reader, item.answer),
    seeAlso(reader, item.seeAlso),
    item.id && isOn(element.permalinks) ? permalink(item, reader) : nothing,
  ],
});

export const view: View = {
  name: 'faq',
  schema: faq,
  itemKey: 'question',
  render(element: VoixFaq, shown: Faq, reader) {
    const level = itemLevel(element, shown);
    const entries = inBatches(element, shown.items).map((item) => element.renderEntry(entry(element, item, level, reader)));
    return section(element, shown, reader, element.renderList(entries, shown.items.length));
  },
};
