/**
 * Opens what is closed while the page is printed, in browsers whose style sheets can't (`::details-content`:
 * Chromium 131, Firefox 143, Safari 18.4). One pair of listeners for all widgets of the page.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PrintingHost extends ReactiveControllerHost {
  /** The disclosures that are shown. */
  readonly disclosures: readonly HTMLDetailsElement[];
}

const hosts = new Set<PrintingHost>();
let opened: HTMLDetailsElement[] = [];

function open(): void {
  opened = [...hosts].flatMap(({ disclosures }) => disclosures.filter((details) => !details.open));
  for (const details of opened) details.open = true;
}

function close(): void {
  for (const details of opened) details.open = false;
  opened = [];
}

export class Printing implements ReactiveController {
  readonly #host: PrintingHost;

  constructor(host: PrintingHost) {
    this.#host = host;
    if (!CSS.supports('selector(::details-content)')) host.addController(this);
  }

  hostConnected(): void {
    if (!hosts.size) {
      addEventListener('beforeprint', open);
      addEventListener('afterprint', close);
    }
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size) return;
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
  }
}
