/** What the keyboard reaches, through shadow roots and slots. */
import { rendered } from './visible.js';

const FOCUSABLE = 'a[href],button,input,select,textarea,summary,[tabindex]';

/** Every visible element of a widget that takes focus, in the order of what is shown. */
export function reachable(node: Node): Element[] {
  const own = node instanceof HTMLElement && node.matches(FOCUSABLE) && node.checkVisibility({ visibilityProperty: true });
  return [...(own ? [node] : []), ...rendered(node).flatMap(reachable)];
}

/** What has focus, inside of shadow roots as well. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body ? null : at;
}
