/** The exit of a content document. */
import { html, nothing } from 'lit';
import { exit, type Exit } from '../../content/document.js';
import { note, words } from '../../templates/words.js';
import type { View } from '../view.js';
import type { VoixExit } from './exit.js';

export const view: View = {
  name: 'exit',
  schema: exit,
  render: (element: VoixExit, { url, label, limitsUrl }: Exit, reader) => {
    const remark = note(reader, label);
    return element.renderExit({
      url: reader.link(url),
      words: label && words(reader, label),
      limits: reader.link(limitsUrl),
      // On a line of its own, as the others beside the link.
      note: remark === nothing ? nothing : html`${remark}<br />`,
    });
  },
};
