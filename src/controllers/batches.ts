/** Renders a long list in batches, so that ten thousand items don't freeze the page. */
import type { ReactiveControllerHost } from 'lit';

const BATCH = 1000;

/** How many items each host may render by now. */
const due = new WeakMap<ReactiveControllerHost, number>();

/** As many of the items as are due; the host is asked to render again until all are. */
export function inBatches<T>(host: ReactiveControllerHost, items: readonly T[]): readonly T[] {
  const most = due.get(host) ?? BATCH;
  if (items.length > most) {
    setTimeout(() => {
      due.set(host, most + BATCH);
      host.requestUpdate();
    });
  }
  return items.slice(0, most);
}
