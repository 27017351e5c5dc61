/**
 * Opens what is closed while the page is printed, in browsers whose style sheets can't. One pair of listeners for all
 * widgets of the page.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const printed = new Set<Printing>();
let opened: HTMLDetailsElement[] = [];

function open(): void {
  opened = [...printed].flatMap(({ disclosures }) => disclosures().filter((details) => !details.open));
  for (const details of opened) details.open = true;
}

function close(): void {
  for (const details of opened) details.open = false;
  opened = [];
}

export class Printing implements ReactiveController {
  /** The disclosures that a host shows. */
  readonly disclosures: () => readonly HTMLDetailsElement[];

  constructor(host: ReactiveControllerHost, disclosures: () => readonly HTMLDetailsElement[]) {
    this.disclosures = disclosures;
    host.addController(this);
  }

  hostConnected(): void {
    if (!printed.size) {
      addEventListener('beforeprint', open);
      addEventListener('afterprint', close);
    }
    printed.add(this);
  }

  hostDisconnected(): void {
    printed.delete(this);
    if (printed.size) return;
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
  }
}
