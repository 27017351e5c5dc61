import { formatDate } from '../../i18n/formats.js';
import { timelinePage } from '../../styles/page/timeline.js';
import { PageFacts } from '../page-facts.js';
import { pageList } from '../page-list.js';
import { SectionElement } from '../section-element.js';
import { timelineStyles } from './timeline.styles.js';

/**
 * Dated events, each a year, a month or a day, with the date written in the reader's language.
 *
 * As markup: an `<ol>`; each `<li>` starts with `<time datetime>`, whose words stay the page's, or has `data-date`
 * (`2018`, `2018-05`, `2018-05-01`), which the widget writes. The page's own events stay in the page's order; those of
 * a content document are shown oldest first.
 *
 * @summary Dated events, oldest first.
 * @fires voix-ready - The content is shown.
 * @fires voix-error - Something is wrong with the content.
 * @csspart box - Everything that the widget shows.
 * @csspart heading - Heading of the section.
 * @csspart lead - What stands before the events.
 * @csspart list - The list.
 * @csspart item - An event.
 * @csspart date - An event's date.
 * @csspart note - Remark that a text is not there in the reader's language.
 * @csspart status - Message while there is nothing to show.
 * @csspart button - A button.
 */
export class VoixTimeline extends SectionElement {
  readonly #dates = new PageFacts(this);

  constructor() {
    super(() => import('./timeline.view.js'), timelinePage, timelineStyles);
  }

  override renderNodes(nodes: readonly Node[]): unknown {
    return pageList(this, nodes, 'OL');
  }

  protected override updated(): void {
    super.updated();
    const dated = [...this.source.querySelectorAll<HTMLElement>('li[data-date]')];
    this.#dates.show(
      dated.map(({ dataset: { date = '' } }) => [
        `[data-date="${CSS.escape(date)}"]`,
        () => formatDate(this.l10n.messagesLanguage, date),
      ]),
    );
  }
}
