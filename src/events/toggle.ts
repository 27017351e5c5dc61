/** The reader opens or closes an answer. Sent before the change: `preventDefault()` keeps the answer as it is. */
export class VoixToggleEvent extends Event {
  /** Whether the answer is about to be open. */
  readonly open: boolean;
  /** The question's words. */
  readonly question: string;
  /** The question's `id`; empty where it has none. */
  readonly questionId: string;

  constructor(open: boolean, question: string, questionId: string) {
    super('voix-toggle', { bubbles: true, composed: true, cancelable: true });
    this.open = open;
    this.question = question;
    this.questionId = questionId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'voix-toggle': VoixToggleEvent;
  }
}
