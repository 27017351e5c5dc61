/** The reader leaves. The page is covered already, and nothing can keep the reader: the event is not cancelable. */
export class VoixExitEvent extends Event {
  /** Where to. */
  readonly url: string;

  constructor(url: string) {
    super('voix-exit', { bubbles: true, composed: true });
    this.url = url;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'voix-exit': VoixExitEvent;
  }
}
