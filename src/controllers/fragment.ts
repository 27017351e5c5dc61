/**
 * Follows the address's `#…` into widgets: fragment navigation does not reach ids in a shadow root, and does not
 * open a closed question that bears the id itself. One listener for all widgets of the page; nothing is written to
 * the history.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface FragmentHost extends ReactiveControllerHost {
  /** Shows what has this id, and moves focus there. @returns whether it is here */
  reveal(id: string): boolean;
}

const hosts = new Set<FragmentHost>();
const ACTIONS = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;
/** The id that is still looked for: its content may come late. Given up once the reader does something. */
let wanted = '';

function readAddress(): void {
  const fragment = location.hash.slice(1);
  try {
    wanted = decodeURIComponent(fragment);
  } catch {
    wanted = fragment;
  }
}

function onHashChange(): void {
  readAddress();
  for (const host of hosts) reveal(host);
}

function onAction(): void {
  wanted = '';
}

function reveal(host: FragmentHost): void {
  if (wanted && host.reveal(wanted)) wanted = '';
}

export class Fragment implements ReactiveController {
  readonly #host: FragmentHost;

  constructor(host: FragmentHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!hosts.size) {
      readAddress();
      addEventListener('hashchange', onHashChange);
      for (const action of ACTIONS) addEventListener(action, onAction, { capture: true, passive: true });
    }
    hosts.add(this.#host);
  }

  hostUpdated(): void {
    reveal(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size) return;
    removeEventListener('hashchange', onHashChange);
    for (const action of ACTIONS) removeEventListener(action, onAction, { capture: true });
  }
}
