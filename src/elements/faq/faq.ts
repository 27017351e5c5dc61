import { html, nothing, type PropertyDeclarations } from 'lit';
import { faqPage } from '../../styles/page/faq.js';
import { slotFor } from '../../templates/assigned.js';
import { SectionElement } from '../section-element.js';
import type { Disclosures } from './faq.disclosures.js';
import { readFaq } from './faq.markup.js';
import { faqStyles } from './faq.styles.js';
import { disclosureEntry, openEntry, type EntryKey, type EntryView } from './faq.templates.js';

/** From this many questions on there are buttons that open and close all. */
const MANY = 4;

/**
 * Questions and answers.
 *
 * As markup: `<details><summary>Question</summary>Answer</details>`, or headings each followed by its answer.
 * Without the script every answer can be reached.
 *
 * @summary Questions and answers, each to be opened, or all open as a list.
 * @fires voix-ready - The content is shown.
 * @fires voix-error - Something is wrong with the content.
 * @fires voix-toggle - An answer is about to open or close; cancelable.
 * @csspart box - Everything that the widget shows.
 * @csspart heading - Heading of the section.
 * @csspart lead - What stands before the questions.
 * @csspart tools - The row of buttons.
 * @csspart button - A button.
 * @csspart list - The questions.
 * @csspart item - A question with its answer.
 * @csspart question - The control that opens an answer.
 * @csspart permalink - Link to the question, at the end of its answer.
 * @csspart note - Remark that a text is not there in the reader's language.
 * @csspart status - Message while there is nothing to show.
 */
export class VoixFaq extends SectionElement {
  static override properties: PropertyDeclarations = { mode: {}, permalinks: {} };

  /** `accordion`: each answer opens on request. `list`: all stand open, which is better for short answers. */
  declare mode: 'accordion' | 'list' | undefined;

  /**
   * Whether each answer of a content document ends with a link to its question, to be copied and passed on. For
   * questions that have an `id`; those in the page's own HTML have the links that the page gives them.
   */
  declare permalinks: boolean | string | null | undefined;

  /** @internal What is open of the library's own disclosures. */
  readonly open = new Set<EntryKey>();
  #disclosures: Promise<Disclosures> | undefined;

  constructor() {
    super(() => import('./faq.view.js'), faqPage, faqStyles);
  }

  /** Opens every answer. */
  async expandAll(): Promise<void> {
    (await this.#disclosures)?.toggleAll(true);
  }

  /** Closes every answer. */
  async collapseAll(): Promise<void> {
    (await this.#disclosures)?.toggleAll(false);
  }

  protected override firstUpdated(): void {
    this.#disclosures = import('./faq.disclosures.js').then(({ Disclosures }) => new Disclosures(this));
  }

  override renderNodes(nodes: readonly Node[]): unknown {
    const { lead, entries } = readFaq(nodes);
    let count = this.source.querySelectorAll('details').length;
    const items = entries.map(({ question, nodes }) => {
      const shown = slotFor(nodes);
      if (!question) return shown;
      count++;
      return this.renderEntry({ key: question, question: slotFor([question]), answer: shown });
    });
    return this.frame(undefined, slotFor(lead), this.renderList(items, count));
  }

  /** @internal */
  renderEntry(view: EntryView): unknown {
    if (this.mode === 'list') return openEntry(view);
    return disclosureEntry(view, this.open.has(view.key));
  }

  /** @internal */
  renderList(entries: readonly unknown[], count: number): unknown {
    const { msg } = this.l10n;
    const tools =
      count >= MANY && this.mode !== 'list' ?
        html`<div class="tools" part="tools">
          <button type="button" part="button" @click=${this.expandAll}>${msg('Expand all')}</button>
          <button type="button" part="button" @click=${this.collapseAll}>${msg('Collapse all')}</button>
        </div>`
      : nothing;
    return html`${tools}
      <div class="list" part="list">${entries}</div>`;
  }
}
