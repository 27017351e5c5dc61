import { slotFor } from '../../templates/assigned.js';
import { VoixElement } from '../voix-element.js';

/**
 * A whole page from one content document: opening, groups, questions, resources, timeline, quotations, help lines,
 * notice, exit and choice of language, as far as the document has them.
 *
 * The content is a content document; HTML inside stays on show until it is there, and where it can't be had. Each widget
 * of the page has the name of its section as an id: `#resources` leads there. A language that the reader chooses counts
 * for all of them, even where the page began in a `lang` of its own.
 *
 * @summary Everything that a content document has.
 * @fires voix-ready - The content is shown: all of it.
 * @fires voix-error - Something is wrong with the content.
 * @fires voix-toggle - An answer is about to open or close; cancelable.
 * @fires voix-exit - The reader leaves; not cancelable.
 * @fires voix-language-change - The reader has chosen a language; not cancelable.
 * @csspart box - Everything that the widget shows.
 * @csspart status - Message while there is nothing to show.
 * @csspart button - A button.
 */
export class VoixPage extends VoixElement {
  /** @internal How many of the widgets in it do not show their content yet. */
  waiting = 0;

  constructor() {
    super(() => import('./page.view.js'), '');
  }

  override renderNodes(nodes: readonly Node[]): unknown {
    return slotFor(nodes);
  }

  protected override updated(): void {
    if (!this.waiting) super.updated();
  }
}
