/** The level that a widget's own headings have where its author names none. */
import { WIDGETS } from '../widgets.js';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

const levelOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? (/^H[1-6]$/.test(heading.tagName) ? heading.tagName[1] : 2));

/**
 * One below the nearest visible heading that stands before an element and outside any widget, within 2–6.
 * Shadow roots are looked through from the inside out.
 */
export function headingLevelAt(source: Element): number {
  for (let at: Element | undefined = source; at; ) {
    const root = at.getRootNode() as Document | ShadowRoot;
    const headings = [...root.querySelectorAll(HEADINGS)];
    const before = headings.findLast(
      (heading) =>
        at!.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING &&
        !heading.closest(WIDGETS) &&
        heading.getClientRects().length,
    );
    if (before) return Math.min(Math.max(levelOf(before) + 1, 2), 6);
    at = 'host' in root ? root.host : undefined;
  }
  return 2;
}
