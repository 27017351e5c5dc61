import type { Fault } from '../content/faults.js';

/** Something is wrong with what a widget was given. What is right is shown all the same. */
export class VoixErrorEvent extends Event {
  /** Every fault, as the console names it. */
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super('voix-error', { bubbles: true, composed: true });
    this.faults = faults;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'voix-error': VoixErrorEvent;
  }
}
