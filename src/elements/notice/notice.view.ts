/** The notice of a content document. */
import { notice, type Notice } from '../../content/document.js';
import { note, rich } from '../../templates/words.js';
import type { View } from '../view.js';
import type { VoixNotice } from './notice.js';

export const view: View = {
  name: 'notice',
  schema: notice,
  render: (element: VoixNotice, { body, skipTo }: Notice, reader) =>
    element.renderNotice([note(reader, body), rich(reader, body)], reader.link(skipTo)),
};
