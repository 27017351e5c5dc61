import type { Fault } from '../content/faults.js';

/**
 * Has faults said. What says them comes with the first; where it can't be had, they are shown as they are.
 *
 * @param source the element on the page
 * @param origin address of the document; empty where the content stands in the page
 */
export function report(source: Element, origin: string, faults: readonly Fault[]): void {
  if (!faults.length) return;
  void import('./faults.js').then(
    ({ reportFaults }) => reportFaults(source, origin, faults),
    () => console.error('[voix]', origin, faults),
  );
}
