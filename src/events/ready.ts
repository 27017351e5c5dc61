/** A widget shows its content: the page's own HTML, or what it read. Again after each change of the content. */
export class VoixReadyEvent extends Event {
  constructor() {
    super('voix-ready', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'voix-ready': VoixReadyEvent;
  }
}
