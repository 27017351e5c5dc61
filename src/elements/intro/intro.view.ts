/** Title and opening of a content document. */
import { html } from 'lit';
import { intro, type Intro } from '../../content/document.js';
import { heading } from '../../templates/heading.js';
import { note, rich, words } from '../../templates/words.js';
import type { View } from '../view.js';

export const view: View = {
  name: 'intro',
  schema: intro,
  render: ({ level }, { title, lede, body }: Intro, reader) => [
    title && heading(level, 'title', words(reader, title)),
    note(reader, title, lede, body),
    lede && html`<div class="lede" part="lede">${rich(reader, lede)}</div>`,
    rich(reader, body),
  ],
};
