import type { PropertyDeclarations } from 'lit';
import { describe } from '../../content/faults.js';
import { EveryMinute } from '../../controllers/every-minute.js';
import { report } from '../../controllers/report.js';
import { helpLinesPage, lineFactsRule } from '../../styles/page/help-lines.js';
import { slotFor } from '../../templates/assigned.js';
import { itemsIn, PageFacts } from '../page-facts.js';
import { SectionElement } from '../section-element.js';
import { FACTS, factsIn } from './help-lines.markup.js';
import { isStale } from './help-lines.model.js';
import { helpLinesStyles } from './help-lines.styles.js';
import { factsOf, type LineFacts } from './help-lines.text.js';

/** What is said of a help line that nobody has checked lately. */
interface Dated {
  /** Where its date stands, or should. */
  readonly path: string;
  readonly verifiedOn?: string | undefined;
}

/**
 * Help lines, each with its country, its hours and its languages beside the number.
 *
 * As markup: a `<ul>` with the `tel:` link in each `<li>`; `data-country`, `data-languages="fr, en"`,
 * `data-hours="Mo-Fr 09:00-17:00"`, `data-time-zone` and `data-verified-on` on the `<li>`.
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
 * @csspart facts - Country, languages, hours, and when it was last checked.
 * @csspart note - Remark that a text is not there in the reader's language.
 * @csspart status - Message while there is nothing to show.
 * @csspart button - A button.
 */
export class VoixHelpLines extends SectionElement {
  static override properties: PropertyDeclarations = { staleAfter: { attribute: 'stale-after', type: Number } };
  static override sheets: readonly string[] = [...SectionElement.sheets, helpLinesStyles];

  /** After how many days the console warns that a line should be checked again. Left out: 180. The line stays. */
  declare staleAfter: number | undefined;

  /** @internal The time, in milliseconds since 1970. */
  clock: () => number = Date.now;
  readonly #pageFacts = new PageFacts(this, FACTS, lineFactsRule);
  #warned = '[]';

  constructor() {
    super(async () => (await import('./help-lines.view.js')).view, helpLinesPage);
    new EveryMinute(this);
  }

  override renderNodes(nodes: readonly Node[]): unknown {
    const start = nodes.findIndex((node) => node.nodeName === 'UL');
    const lead = nodes.slice(0, Math.max(start, 0));
    return this.frame(undefined, slotFor(lead), slotFor(nodes.slice(lead.length)));
  }

  protected override updated(): void {
    super.updated();
    if (this.state.status === 'ready') return;
    const items = itemsIn(this.source);
    this.#pageFacts.show(items, this.renderRoot.querySelector<HTMLElement>('.box')!, (item) => this.facts(factsIn(item)));
    this.warn(items.map((item, at) => ({ path: `li[${at}].data-verified-on`, verifiedOn: item.dataset['verifiedOn'] })));
  }

  /** @internal */
  facts(line: LineFacts): string {
    return factsOf(this.l10n, line, this.clock());
  }

  /** @internal Says, once, which lines nobody has checked lately. */
  warn(lines: readonly Dated[]): void {
    const stale = lines.filter(({ verifiedOn }) => isStale(verifiedOn, this.staleAfter ?? 180, this.clock()));
    const faults = stale.map(({ path, verifiedOn }) => ({ path, expected: 'recent', found: describe(verifiedOn) }));
    const warned = JSON.stringify(faults);
    if (warned === this.#warned) return;
    this.#warned = warned;
    report(this.source, '', faults);
  }
}
