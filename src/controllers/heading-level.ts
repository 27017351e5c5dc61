/** The level that a widget's own headings have where its author names none. */
import { WIDGETS } from '../widgets.js';

/**
 * One below the nearest visible heading that stands before an element and outside any widget, within 2–6.
 * Shadow roots are looked through from the inside out.
 */
export function headingLevelAt(source: Element): number {
  for (let at: Element | undefined = source; at;) {
    const root = at.getRootNode() as Document | ShadowRoot;
    let level = 0;
    for (const heading of root.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading]')) {
      if (!(at.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING)) break;
      if (heading.closest(WIDGETS) || !heading.getClientRects().length) continue;
      // A heading by role alone has level 2 (WAI-ARIA 1.2, heading).
      level = Number(heading.getAttribute('aria-level') ?? heading.tagName.replace(/^H(?=\d$)/, '')) || 2;
    }
    if (level) return Math.min(Math.max(level + 1, 2), 6);
    at = 'host' in root ? root.host : undefined;
  }
  return 2;
}
