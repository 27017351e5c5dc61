/** Renders a long list in batches, so that ten thousand items don't freeze the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const BATCH = 1000;

export class Batches implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #most = BATCH;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** As many of the items as are due; the host is asked to render again until all are. */
  due<T>(items: readonly T[]): readonly T[] {
    if (items.length <= this.#most) return items;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#most += BATCH;
      this.#host.requestUpdate();
    });
    return items.slice(0, this.#most);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }
}
