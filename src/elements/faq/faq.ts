import { html, nothing, type CSSResultOrNative, type PropertyDeclarations } from 'lit';
import { faq, type Faq, type Question } from '../../content/document.js';
import { Batches } from '../../controllers/batches.js';
import { Fragment } from '../../controllers/fragment.js';
import { PageState } from '../../controllers/page-state.js';
import { Printing } from '../../controllers/printing.js';
import { VoixToggleEvent } from '../../events/toggle.js';
import { faqPage } from '../../styles/page/faq.js';
import { heading } from '../../templates/heading.js';
import type { Reader } from '../../templates/reader.js';
import { seeAlso } from '../../templates/references.js';
import { note, rich, words } from '../../templates/words.js';
import { SectionElement } from '../section-element.js';
import { readFaq } from './faq.markup.js';
import { faqStyles } from './faq.styles.js';
import { disclosureEntry, nodesEntry, openEntry, type EntryDetails, type EntryKey, type EntryView } from './faq.templates.js';

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
 * @csspart item - A question with its answer.
 * @csspart question - The control that opens an answer.
 * @csspart note - Remark that a text is not there in the reader's language.
 * @csspart status - Message while there is nothing to show.
 */
export class VoixFaq extends SectionElement<typeof faq> {
  static override properties: PropertyDeclarations = { mode: {} };
  static override styles: CSSResultOrNative[] = [...SectionElement.styles, faqStyles];

  /** `accordion`: each answer opens on request. `list`: all stand open, which is better for short answers. */
  declare mode: 'accordion' | 'list' | undefined;

  readonly #pageState = new PageState(this, 'open');
  readonly #batches = new Batches(this);
  readonly #open = new Set<EntryKey>();

  constructor() {
    super({ name: 'faq', schema: faq, itemKey: 'question' }, faqPage);
    new Fragment(this);
    new Printing(this);
  }

  /** Opens every answer. */
  expandAll(): void {
    for (const details of this.disclosures) this.#toggle(details, true);
  }

  /** Closes every answer. */
  collapseAll(): void {
    for (const details of this.disclosures) this.#toggle(details, false);
  }

  /** @internal Everything that opens and closes here. */
  get disclosures(): readonly HTMLDetailsElement[] {
    return [this.renderRoot, ...this.#ownNodes()].flatMap((node) => [...node.querySelectorAll('details')]);
  }

  /** @internal Opens the question that has this id, or whose answer has it, and moves focus there. */
  reveal(id: string): boolean {
    const shadow = this.renderRoot as ShadowRoot;
    const root = this.source.getRootNode() as Document | ShadowRoot;
    const target = shadow.getElementById(id) ?? root.getElementById(id);
    if (!target || !(shadow.contains(target) || (target !== this.source && this.source.contains(target)))) return false;
    let control: HTMLElement | null = null;
    // Outwards through the flat tree: an answer's nodes stand in a slot of the question's.
    for (let at: Element | null = target; at && at !== this.source; at = at.assignedSlot ?? at.parentElement) {
      if (!(at instanceof HTMLDetailsElement)) continue;
      if (!this.#toggle(at, true)) return true;
      control ??= at.querySelector('summary');
    }
    target.scrollIntoView();
    control?.focus({ preventScroll: true });
    return true;
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.#onClick(event));
    // Does not bubble. Also sent when the browser opens an answer itself: for find-in-page or a text fragment.
    root.addEventListener('toggle', ({ target }) => this.#remember(target as EntryDetails), { capture: true });
    return root;
  }

  protected override renderSection({ heading: title, intro, items }: Faq, reader: Reader): unknown {
    const level = this.itemLevel(!!(this.heading || title));
    const entries = this.#batches.due(items).map((item) => this.#renderEntry(this.#view(item, level, reader)));
    return this.frame(reader, title, this.lead(reader, title, intro), this.#renderList(entries, items.length));
  }

  protected override renderNodes(nodes: readonly Node[], reader: Reader): unknown {
    const { lead, entries } = readFaq(nodes);
    const count = entries.length + this.#ownNodes().reduce((sum, node) => sum + node.querySelectorAll('details').length, 0);
    const items = entries.map((entry) =>
      entry.kind === 'whole' ?
        nodesEntry(entry.nodes)
      : this.#renderEntry({
          key: entry.question,
          id: undefined,
          question: nodesEntry([entry.question]),
          answer: nodesEntry(entry.answer),
        }),
    );
    return this.frame(reader, undefined, lead.length ? nodesEntry(lead) : undefined, this.#renderList(items, count));
  }

  #view(item: Question, level: number, reader: Reader): EntryView {
    const question = heading(level, 'question', words(reader, item.question));
    return {
      key: item.id ?? item,
      id: item.id,
      question: [question, note(reader, item.question, item.answer)],
      answer: [rich(reader, item.answer), seeAlso(reader, item.seeAlso)],
    };
  }

  #renderEntry(view: EntryView): unknown {
    if (this.mode === 'list') return openEntry(view);
    return disclosureEntry(view, this.#open.has(view.key));
  }

  #renderList(entries: readonly unknown[], count: number): unknown {
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

  /** The page's own elements that are shown here. */
  #ownNodes(): readonly Element[] {
    return this.state.status === 'ready' ? [] : [this.source];
  }

  #onClick(event: Event): void {
    const summary = event.composedPath().find((node) => node instanceof HTMLElement && node.localName === 'summary');
    const details = (summary as HTMLElement | undefined)?.parentElement;
    // Stopping the click stops the browser's own change, by mouse and by key.
    if (details instanceof HTMLDetailsElement && !this.#announce(details, !details.open)) event.preventDefault();
  }

  /** Opens or closes, unless a listener of the page objects. @returns whether it is now as asked */
  #toggle(details: HTMLDetailsElement, open: boolean): boolean {
    if (details.open === open) return true;
    if (!this.#announce(details, open)) return false;
    if (this.source.contains(details)) this.#pageState.set(details, open);
    else details.open = open;
    return true;
  }

  /** @returns whether nobody objects */
  #announce(details: HTMLDetailsElement, open: boolean): boolean {
    const question = details.querySelector('summary')?.textContent?.trim() ?? '';
    return this.source.dispatchEvent(new VoixToggleEvent(open, question, details.id));
  }

  #remember({ entry, open }: EntryDetails): void {
    if (entry === undefined) return;
    if (open) this.#open.add(entry);
    else this.#open.delete(entry);
  }
}
