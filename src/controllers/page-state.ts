/**
 * The attributes that are written on the page's own nodes, because the reader asked for it: `open` on a question,
 * `hidden` on what a filter leaves out. Each is as it was before once the widget has gone; a move is no going.
 */
import type { ReactiveController } from 'lit';
import type { LightDomHost } from './light-dom.js';

export class PageState implements ReactiveController {
  readonly #host: LightDomHost;
  readonly #attribute: 'open' | 'hidden';
  readonly #before = new Map<Element, boolean>();

  constructor(host: LightDomHost, attribute: 'open' | 'hidden') {
    this.#host = host;
    this.#attribute = attribute;
    host.addController(this);
  }

  /** Sets or removes the attribute, and remembers how it was. */
  set(element: Element, on: boolean): void {
    if (element.hasAttribute(this.#attribute) === on) return;
    if (!this.#before.has(element)) this.#before.set(element, !on);
    element.toggleAttribute(this.#attribute, on);
  }

  /** Whether the page itself has the attribute there. */
  isOwn(element: Element): boolean {
    return this.#before.get(element) ?? element.hasAttribute(this.#attribute);
  }

  hostUpdated(): void {
    // What the page has taken elsewhere is the page's again.
    for (const element of this.#before.keys()) if (!this.#host.source.contains(element)) this.#giveBack(element);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.source.isConnected) return;
      for (const element of this.#before.keys()) this.#giveBack(element);
    });
  }

  #giveBack(element: Element): void {
    element.toggleAttribute(this.#attribute, this.#before.get(element));
    this.#before.delete(element);
  }
}
