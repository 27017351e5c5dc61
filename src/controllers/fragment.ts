/**
 * Follows the address's `#…` into widgets: fragment navigation does not reach ids in a shadow root, and does not
 * open a closed question that bears the id itself. One listener for all widgets of the page; nothing is written to
 * the history.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const followers = new Set<Fragment>();
const ACTIONS = ['keydown', 'pointerdown', 'wheel'] as const;
/** The id that is still looked for: its content may come late. Given up once the reader does something. */
let wanted = '';
/** What the address was when it was last read: a widget that is moved must not be led there once more. */
let last: string | undefined;

function readAddress(): void {
  last = location.hash;
  const fragment = last.slice(1);
  try {
    wanted = decodeURIComponent(fragment);
  } catch {
    wanted = fragment;
  }
}

function onHashChange(): void {
  readAddress();
  for (const follower of followers) follower.hostUpdated();
}

function onAction(): void {
  wanted = '';
}

export class Fragment implements ReactiveController {
  readonly #reveal: (id: string) => boolean;

  /** @param reveal shows what has an id, and moves focus there; tells whether it is here */
  constructor(host: ReactiveControllerHost, reveal: (id: string) => boolean) {
    this.#reveal = reveal;
    host.addController(this);
  }

  hostConnected(): void {
    if (!followers.size) {
      if (location.hash !== last) readAddress();
      addEventListener('hashchange', onHashChange);
      for (const action of ACTIONS) addEventListener(action, onAction, { capture: true, passive: true });
    }
    followers.add(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (wanted && this.#reveal(wanted)) wanted = '';
  }

  hostDisconnected(): void {
    followers.delete(this);
    if (followers.size) return;
    removeEventListener('hashchange', onHashChange);
    for (const action of ACTIONS) removeEventListener(action, onAction, { capture: true });
  }
}
