/**
 * The facts about help lines in words, with what depends on the time of day: whether a line answers now, and whether
 * somebody has checked it lately.
 *
 * Loaded with the first help line, from the release's folder (scripts/build/parts.mjs): until then, and where it can't
 * be had, the facts stand as they are written.
 */
import type { ReactiveController } from 'lit';
import type { Help } from '../../content/document.js';
import { describe } from '../../content/faults.js';
import { factsSelector, itemsIn } from '../items.js';
import { DAY } from './help-lines.hours.js';
import { FACTS, factsIn } from './help-lines.markup.js';
import { factsOf, type LineFacts } from './help-lines.text.js';
import type { VoixHelpLines } from './help-lines.js';

/** Where the date of a last check stands, or should, and the date. */
type Dated = readonly [path: string, verifiedOn: string | undefined];

const followers = new Set<HelpFacts>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Whether nobody has checked an entry for so many days. */
const isStale = (verifiedOn: string | undefined, days: number, now: number): boolean =>
  !(Date.parse(verifiedOn ?? '') > now - days * DAY);

export class HelpFacts implements ReactiveController {
  readonly #element: VoixHelpLines;
  #warned = '[]';

  constructor(element: VoixHelpLines) {
    this.#element = element;
    element.addController(this);
    element.requestUpdate();
  }

  /** One timer for all widgets of the page. */
  hostConnected(): void {
    followers.add(this);
    timer ??= setInterval(() => followers.forEach((follower) => follower.#element.requestUpdate()), 60_000);
  }

  hostDisconnected(): void {
    followers.delete(this);
    if (followers.size) return;
    clearInterval(timer);
    timer = undefined;
  }

  #now(): number {
    return (this.#element.clock ?? Date.now)();
  }

  /** What is said of a line. */
  of(line: LineFacts): string {
    return factsOf(this.#element.l10n, line, this.#now());
  }

  hostUpdated(): void {
    const { state, source, pageFacts } = this.#element;
    if (state.status === 'ready') {
      const { items } = state.section as Help;
      const prefix = Object.hasOwn(state.reader.surroundings.document, 'help') ? 'help.' : '';
      this.#warn(items.map(({ verifiedOn }, at) => [`${prefix}items[${at}].verifiedOn`, verifiedOn]));
    } else {
      // A line that the page hides may be as old as it likes.
      const items = itemsIn(source).filter(({ hidden }) => !hidden);
      pageFacts.show(items.map((item) => [factsSelector(item, FACTS), () => this.of(factsIn(item))]));
      this.#warn(items.map((item, at) => [`li[${at}].data-verified-on`, item.dataset['verifiedOn']]));
    }
  }

  /** Says, once, which lines nobody has checked lately. */
  #warn(dates: readonly Dated[]): void {
    const { staleAfter } = this.#element;
    const faults = dates
      .filter(([, verifiedOn]) => isStale(verifiedOn, staleAfter ?? 180, this.#now()))
      .map(([path, verifiedOn]) => ({ path, expected: 'recent', found: describe(verifiedOn) }));
    const warned = JSON.stringify(faults);
    if (warned === this.#warned) return;
    this.#warned = warned;
    this.#element.report(faults);
  }
}
