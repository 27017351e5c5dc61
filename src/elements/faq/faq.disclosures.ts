/**
 * What a reader, the page or the address opens and closes, and what the page hears of it.
 *
 * Loaded once the questions are shown: native disclosures work before it and without it.
 */
import { Fragment, moveTo } from '../../controllers/fragment.js';
import { PageState } from '../../controllers/page-state.js';
import { VoixToggleEvent } from '../../events/toggle.js';
import type { VoixFaq } from './faq.js';
import type { EntryDetails } from './faq.templates.js';

export class Disclosures {
  readonly #faq: VoixFaq;
  readonly #pageState: PageState;

  constructor(faq: VoixFaq) {
    this.#faq = faq;
    this.#pageState = new PageState(faq, 'open');
    const { renderRoot } = faq;
    renderRoot.addEventListener('click', (event) => this.#onClick(event));
    // Does not bubble. Also sent when the browser opens an answer itself: for find-in-page or a text fragment.
    renderRoot.addEventListener('toggle', ({ target }) => this.#remember(target as EntryDetails), { capture: true });
    new Fragment(faq, (id) => this.#reveal(id));
    // Where style sheets can't open what is printed: Chromium before 131, Firefox 143, Safari 18.4.
    if (!CSS.supports('selector(::details-content)')) {
      import('../../controllers/printing.js').then(({ Printing }) => new Printing(faq, () => this.#all()), console.error);
    }
  }

  /** Opens or closes every answer. */
  toggleAll(open: boolean): void {
    for (const details of this.#all()) {
      this.#toggle(details, open);
      this.#remember(details);
    }
  }

  /** Everything that opens and closes here. */
  #all(): readonly HTMLDetailsElement[] {
    const { renderRoot, source, state } = this.#faq;
    const page = state.status === 'ready' ? [] : source.querySelectorAll('details');
    return [...renderRoot.querySelectorAll('details'), ...page];
  }

  /** Opens the question that has this id, or whose answer has it. @returns what moves the reader there, if it is here */
  #reveal(id: string): (() => void) | undefined {
    const { source, renderRoot } = this.#faq;
    const page = (source.getRootNode() as Document | ShadowRoot).getElementById(id);
    const own = (renderRoot as ShadowRoot).getElementById(id);
    const target = own ?? (page !== source && source.contains(page) ? page : null);
    if (!target) return undefined;
    let place: HTMLElement = target;
    let details: HTMLDetailsElement | undefined;
    // Outwards through the flat tree: an answer's nodes stand in a slot of the question's.
    for (let at: Element | null = target; at && at !== source; at = at.assignedSlot ?? at.parentElement) {
      // Of a question the whole line, not its words alone.
      if (at.localName === 'summary') place = at as HTMLElement;
      if (!(at instanceof HTMLDetailsElement)) continue;
      // Where the page objects, the reader stays where they are.
      if (!this.#toggle(at, true)) return () => undefined;
      details ??= at;
    }
    return () => {
      const summary = details?.querySelector('summary');
      moveTo(place, summary && target.tabIndex < 0 ? summary : target);
    };
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
    if (this.#faq.source.contains(details)) this.#pageState.set(details, open);
    else details.open = open;
    return true;
  }

  /** @returns whether nobody objects */
  #announce(details: HTMLDetailsElement, open: boolean): boolean {
    const summary = details.querySelector('summary');
    const words = summary?.querySelector('.question,slot') ?? summary;
    // A page's own heading stands in a slot.
    const question = words instanceof HTMLSlotElement ? words.assignedElements()[0] : words;
    return this.#faq.source.dispatchEvent(
      new VoixToggleEvent(open, question?.textContent.trim() ?? '', details.id || (question?.id ?? '')),
    );
  }

  #remember({ entry, open }: EntryDetails): void {
    const known = this.#faq.open;
    // Each of many sends an event of its own: what is known already asks for no other rendering.
    if (entry === undefined || known.has(entry) === open) return;
    if (open) known.add(entry);
    else known.delete(entry);
    // What the browser has changed is known to the template now: another order of the questions takes it along.
    this.#faq.requestUpdate();
  }
}
