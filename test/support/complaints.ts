/** Everything that the page complains of while a story is on show. */

const METHODS = ['error', 'warn'] as const;

/** Console messages, kept instead of printed, and what hostile content would call. */
export class Complaints {
  readonly messages: string[] = [];
  readonly #console = METHODS.map((method) => [method, console[method]] as const);
  readonly #alert = window.alert;

  start(): void {
    for (const method of METHODS) console[method] = (...args: unknown[]) => void this.messages.push(args.map(String).join(' '));
    window.alert = (message) => void this.messages.push(`alert(${String(message)})`);
  }

  stop(): void {
    for (const [method, original] of this.#console) console[method] = original;
    window.alert = this.#alert;
  }
}
