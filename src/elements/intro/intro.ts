import { introPage } from '../../styles/page/intro.js';
import { slotFor } from '../../templates/assigned.js';
import { VoixElement } from '../voix-element.js';
import { introStyles } from './intro.styles.js';

/**
 * Title and opening of a page: what it is about, in large letters, and what a reader should know first.
 *
 * As markup: a heading, then paragraphs; the first of them is the lede.
 *
 * @summary Title, lede and opening text.
 * @fires voix-ready - The content is shown.
 * @fires voix-error - Something is wrong with the content.
 * @csspart box - Everything that the widget shows.
 * @csspart title - The title, where the page did not write it.
 * @csspart lede - The lede, where the page did not write it.
 * @csspart note - Remark that a text is not there in the reader's language.
 * @csspart status - Message while there is nothing to show.
 * @csspart button - A button.
 */
export class VoixIntro extends VoixElement {
  constructor() {
    super(() => import('./intro.view.js'), introPage, introStyles);
  }

  override renderNodes(nodes: readonly Node[]): unknown {
    return slotFor(nodes);
  }
}
