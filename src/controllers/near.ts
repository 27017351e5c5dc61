/** Acts once a reader comes near a widget, or begins to go from one control to the next: for what is loaded no earlier. */
import type { LitElement } from 'lit';

/**
 * Focus anywhere on the page counts as well: with the Tab key a reader can come from far away, and must not pass by what was
 * not there yet (WCAG 2.4.3). Some screen readers move focus along with what they read.
 *
 * @param act what to do once the widget is shown, or less than a window's height away
 */
export function whenNear(host: LitElement, act: () => void): void {
  let due = true;
  const observer = new IntersectionObserver((entries) => entries.at(-1)!.isIntersecting && come(), { rootMargin: '100%' });
  const leave = (): void => {
    removeEventListener('focusin', come);
    observer.disconnect();
  };
  const come = (): void => {
    leave();
    act();
    due = false;
  };
  host.addController({
    hostUpdated() {
      if (!due || !host.isConnected) return;
      addEventListener('focusin', come);
      // Not the host: a page may have it without a box of its own (`display: contents`).
      observer.observe(host.renderRoot.firstElementChild!);
    },
    hostDisconnected: leave,
  });
}
