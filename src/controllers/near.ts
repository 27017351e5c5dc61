/** Acts once a reader comes near a widget: for what is loaded no earlier. */
import type { LitElement } from 'lit';

/**
 * To be called while the widget is rendered. Nothing has to be taken back: what is observed goes with the widget.
 *
 * @param act what to do once the widget is shown, or less than a window's height away
 */
export function whenNear(host: LitElement, act: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.at(-1)!.isIntersecting) return;
      act();
      observer.disconnect();
    },
    { rootMargin: '100%' },
  );
  // Not the host: a page may have it without a box of its own (`display: contents`).
  queueMicrotask(() => observer.observe(host.renderRoot.firstElementChild!));
}
