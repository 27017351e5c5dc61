import type { PropertyDeclarations } from 'lit';
import type { Fault } from '../../content/faults.js';
import { report } from '../../controllers/report.js';
import { helpLinesPage } from '../../styles/page/help-lines.js';
import { PageFacts } from '../page-facts.js';
import { pageList } from '../page-list.js';
import { SectionElement } from '../section-element.js';
import type { HelpFacts } from './help-lines.facts.js';
import { helpLinesStyles } from './help-lines.styles.js';

/**
 * Help lines, each with its country, its languages and its hours beside the number.
 *
 * As markup: a `<ul>` with the `tel:` link in each `<li>`; `data-country="CA"`, `data-languages="fr, en"`,
 * `data-hours="Mo-Fr 09:00-17:00"`, `data-time-zone="America/Toronto"` and `data-verified-on` on the `<li>`.
 *
 * @summary Help lines by phone, text message and chat.
 * @fires voix-ready - The content is shown.
 * @fires voix-error - Something is wrong with the content, or a line has not been checked lately.
 * @csspart box - Everything that the widget shows.
 * @csspart heading - Heading of the section.
 * @csspart lead - What stands before the lines.
 * @csspart list - The list.
 * @csspart item - A help line.
 * @csspart name - A line's name.
 * @csspart link - A number to call or to write to, or a chat.
 * @csspart facts - Country, languages, hours, and when the line was last checked.
 * @csspart note - Remark that a text is not there in the reader's language.
 * @csspart status - Message while there is nothing to show.
 * @csspart button - A button.
 */
export class VoixHelpLines extends SectionElement {
  static override properties: PropertyDeclarations = { staleAfter: { attribute: 'stale-after', type: Number } };

  /** After how many days the console warns that a line should be checked again. Left out: 180. The line stays. */
  declare staleAfter: number | undefined;

  /** @internal The time, in milliseconds since 1970, where it is not the device's. */
  declare clock?: () => number;
  /** @internal */
  readonly pageFacts = new PageFacts(this);
  /** @internal What says of a line what it is: loaded later. */
  facts: HelpFacts | undefined;

  constructor() {
    super(() => import('./help-lines.view.js'), helpLinesPage, helpLinesStyles);
  }

  protected override firstUpdated(): void {
    // Where it can't be had, the facts stay as they are written.
    import('./help-lines.facts.js').then(({ HelpFacts }) => (this.facts = new HelpFacts(this)), console.error);
  }

  override renderNodes(nodes: readonly Node[]): unknown {
    return pageList(this, nodes, 'UL');
  }

  /** @internal */
  report(faults: readonly Fault[]): void {
    report(this.source, '', faults);
  }
}
