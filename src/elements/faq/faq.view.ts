/** Questions and answers of a content document. */
import { faq, type Faq, type Question } from '../../content/document.js';
import { inBatches } from '../../controllers/batches.js';
import type { Reader } from '../../i18n/reader.js';
import { heading } from '../../templates/heading.js';
import { seeAlso } from '../../templates/references.js';
import { note, rich, words } from '../../templates/words.js';
import { itemLevel, section } from '../section-view.js';
import { waiting } from '../../templates/status.js';
import type { View } from '../view.js';
import type { EntryView } from './faq.templates.js';
import type { VoixFaq } from './faq.js';

const entry = (item: Question, level: number, reader: Reader): EntryView => ({
  key: item.id ?? item,
  id: item.id,
  question: [heading(level, 'question', words(reader, item.question)), note(reader, item.question, item.answer)],
  answer: [rich(reader, item.answer), seeAlso(reader, item.seeAlso)],
});

export const view: View = {
  name: 'faq',
  schema: faq,
  itemKey: 'question',
  renderWaiting: waiting,
  render(element: VoixFaq, shown: Faq, reader) {
    const level = itemLevel(element, shown);
    const entries = inBatches(element, shown.items).map((item) => element.renderEntry(entry(item, level, reader)));
    return section(element, shown, reader, element.renderList(entries, shown.items.length));
  },
};
