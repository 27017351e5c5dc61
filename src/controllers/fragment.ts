/**
 * Follows the address's `#…` into widgets: fragment navigation does not reach ids in a shadow root, and does not
 * open a closed question that bears the id itself. One listener for all widgets of the page; nothing is written to
 * the history.
 *
 * What has the id is opened at once, and the reader moved there with the next frame. When the page has been parsed they
 * are moved once more: then the browser goes its own way to the fragment, at the end of which it takes focus away. A tab
 * in the background has no frames: the reader is moved when they come to it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const followers = new Set<Fragment>();
const ACTIONS = ['keydown', 'pointerdown', 'wheel'] as const;
/** The id that is still looked for: its content may come late. Given up once the reader does something. */
let wanted = '';
/** What the address was when it was last read: a widget that is moved must not be led there once more. */
let last: string | undefined;
/** Whether the reader is on their way there; not where the browser brings them back to where they were on the page. */
let moves = true;
/** Moves the reader to what was found, as long as they have not moved themselves. */
let move: (() => void) | undefined;

function readAddress(): void {
  last = location.hash;
  move = undefined;
  const fragment = last.slice(1);
  try {
    wanted = decodeURIComponent(fragment);
  } catch {
    wanted = fragment;
  }
}

function onHashChange(): void {
  moves = true;
  readAddress();
  for (const follower of followers) follower.hostUpdated();
}

function onAction(): void {
  wanted = '';
  move = undefined;
}

const moveSoon = (): unknown => requestAnimationFrame(() => move?.());

/** Moves the reader: at once, whatever the page has for its own links. Nothing of ours is animated. */
export function moveTo(place: HTMLElement, target: HTMLElement): void {
  place.scrollIntoView({ behavior: 'instant' });
  target.focus({ preventScroll: true });
}

/** Shows what has an id. Gives what moves the reader there; nothing where it is not here. */
export type Reveal = (id: string) => (() => void) | undefined;

export class Fragment implements ReactiveController {
  readonly #reveal: Reveal;

  constructor(host: ReactiveControllerHost, reveal: Reveal) {
    this.#reveal = reveal;
    host.addController(this);
  }

  hostConnected(): void {
    if (!followers.size) {
      if (location.hash !== last) {
        const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        moves = last !== undefined || arrival?.type === 'navigate';
        readAddress();
      }
      addEventListener('hashchange', onHashChange);
      addEventListener('DOMContentLoaded', moveSoon);
      for (const action of ACTIONS) addEventListener(action, onAction, { capture: true, passive: true });
    }
    followers.add(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const found = wanted && this.#reveal(wanted);
    if (!found) return;
    wanted = '';
    if (moves) move = found;
    moveSoon();
  }

  hostDisconnected(): void {
    followers.delete(this);
    if (followers.size) return;
    move = undefined;
    removeEventListener('hashchange', onHashChange);
    removeEventListener('DOMContentLoaded', moveSoon);
    for (const action of ACTIONS) removeEventListener(action, onAction, { capture: true });
  }
}
