/** The reader has chosen a language for the widgets of the page: a page in several languages may follow. */
export class VoixLanguageChangeEvent extends Event {
  /** BCP 47 tag that was chosen. */
  readonly language: string;
  /** The one before it. */
  readonly previous: string;

  constructor(language: string, previous: string) {
    super('voix-language-change', { bubbles: true, composed: true });
    this.language = language;
    this.previous = previous;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'voix-language-change': VoixLanguageChangeEvent;
  }
}
