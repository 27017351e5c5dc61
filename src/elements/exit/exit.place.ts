/**
 * Where an exit stands, and whether it leads where it should. Comes after what leaves: an exit works without it.
 *
 * In the top layer it lies above the page's banners and out of every transformed ancestor. Firefox before 125 and
 * Safari before 17 have no popover: there it is fixed, with the highest z-index.
 */
import type { ReactiveController } from 'lit';
import { describe } from '../../content/faults.js';
import { whenParsed } from '../../controllers/parsed.js';
import { report } from '../../controllers/report.js';
import { css } from '../../styles/css.js';
import type { VoixExit } from './exit.js';
import { targetOf } from './exit.target.js';

/** Room between an exit and what has focus, in pixels. */
const GAP = 8;

const topLayer = css`
  /* Firefox 153 reckons from the end of a window without an end where the page is vertical, unless both edges are given. */
  .exit:not(.up) {
    inset-block-start: 0;
    margin-block: auto 0;
  }
  .away {
    display: none;
  }
`;

const hasTopLayer = 'popover' in HTMLElement.prototype;

const places = new Set<ExitPlace>();

const isModal = (node: EventTarget): boolean => node instanceof Element && node.matches(':modal');

/** Above what has come to the top layer since: a dialog, a popover, what is shown on the whole screen. */
function raise(): void {
  // Not above what covers the page that is being left.
  if (document.querySelector(':root>dialog')) return;
  for (const place of places) place.raise();
}

/** What has focus by keyboard, inside of shadow roots as well. */
function focused(): Element | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.matches(':focus-visible') ? at : undefined;
}

/**
 * Puts a panel into the top layer. It is drawn anew there: WebKit 2.50 leaves a box that was drawn before where its
 * ancestors had it, which is out of the window where one of them is transformed or filtered. Focus inside stays: it is
 * looked after only once the next frame is drawn.
 */
function show(panel: HTMLElement): void {
  panel.classList.add('away');
  panel.getBoundingClientRect();
  panel.showPopover();
  panel.classList.remove('away');
}

function makeWay(): void {
  const at = focused()?.getBoundingClientRect();
  if (at) for (const place of places) place.makeWay(at);
}

const holds = ({ left, right, top, bottom }: DOMRect, { clientX: x, clientY: y }: MouseEvent): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Ends the listening within shadow roots. */
let within = new AbortController();

function focusin(event: Event): void {
  const path = event.composedPath();
  // Focus that moves within one shadow root is told in there, and not to the window.
  for (const at of path) if (at instanceof ShadowRoot) at.addEventListener('focusin', focusin, { signal: within.signal });
  // Older browsers send no `toggle` for a dialog, but all move focus into it.
  if (path.some(isModal)) raise();
  makeWay();
}

const LISTENERS: Readonly<Record<string, (event: Event) => void>> = {
  focusin,
  click: (event) => {
    if (event.composedPath().some(isModal)) for (const place of places) place.press(event as MouseEvent);
  },
  // What has focus may be brought into view later, and smoothly.
  scroll: makeWay,
  resize: makeWay,
  toggle: ({ target }) => {
    // An answer that opens lies where it is.
    if (!(target instanceof HTMLDetailsElement)) raise();
  },
  fullscreenchange: raise,
};

function toggleListeners(method: 'addEventListener' | 'removeEventListener'): void {
  for (const [type, listener] of Object.entries(LISTENERS)) window[method](type, listener, true);
}

export class ExitPlace implements ReactiveController {
  readonly #exit: VoixExit;
  #refused: string | undefined;

  constructor(exit: VoixExit) {
    this.#exit = exit;
    if (hasTopLayer) exit.wear(topLayer);
    exit.addController(this);
    this.hostUpdated();
  }

  get #panel(): HTMLElement {
    return this.#exit.renderRoot.querySelector<HTMLElement>('.exit')!;
  }

  hostConnected(): void {
    if (!places.size) toggleListeners('addEventListener');
    places.add(this);
  }

  hostDisconnected(): void {
    places.delete(this);
    if (places.size) return;
    toggleListeners('removeEventListener');
    within.abort();
    within = new AbortController();
  }

  hostUpdated(): void {
    const panel = this.#panel;
    if (hasTopLayer && this.#exit.isConnected && !panel.matches(':popover-open')) show(panel);
    // A link inside may still come.
    void whenParsed().then(() => this.#check());
  }

  raise(): void {
    const panel = this.#panel;
    // Focus would be lost.
    if (!hasTopLayer || panel.matches(':focus-within')) return;
    panel.hidePopover();
    show(panel);
  }

  /** A modal dialog makes all else inert: what is on top of it is seen, and a press on it reaches what lies below. */
  press(event: MouseEvent): void {
    if (!hasTopLayer || !holds(this.#panel.getBoundingClientRect(), event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { link } = this.#exit;
    if (link && holds(link.getBoundingClientRect(), event)) link.click();
  }

  /** Moves it to the upper edge where it would lie on what has focus (WCAG 2.4.11), unless it would there as well. */
  makeWay({ top, bottom, left, right }: DOMRect): void {
    const panel = this.#panel;
    const own = panel.getBoundingClientRect();
    const height = own.height + 2 * GAP;
    const isInWay = right > own.left - GAP && left < own.right + GAP && bottom > innerHeight - height && top > height;
    panel.classList.toggle('up', isInWay && !panel.matches(':focus-within'));
  }

  /** Says, once, that it can't lead where it should. */
  #check(): void {
    const { source, state, url = '', hasOwnContent, isUpdatePending } = this.#exit;
    // What is about to be shown is looked at then.
    if (isUpdatePending) return;
    const isReady = state.status === 'ready';
    if (url === this.#refused || targetOf(url) || !(isReady || hasOwnContent)) return;
    this.#refused = url;
    report(source, '', [{ path: isReady ? 'exit.url' : 'href', expected: 'exit', found: describe(url || undefined) }]);
  }
}
