/**
 * `<div data-voix="faq">`: the widget for pages whose editor strips unknown tags.
 *
 * The real element stands in the div's shadow root and renders into it; the div and its nodes stay the page's own.
 * What has been upgraded is told by the shadow root, not by a marker: `cloneNode` copies markers.
 */
import type { VoixElement } from '../elements/voix-element.js';

interface WidgetClass extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
}

const widgetOf = (placeholder: Element): VoixElement | null | undefined =>
  placeholder.shadowRoot?.querySelector<VoixElement>(`voix-${placeholder.getAttribute('data-voix')}`);

function copyAttribute(placeholder: Element, widget: Element, name: string): void {
  const value = placeholder.getAttribute(name);
  if (value === null) widget.removeAttribute(name);
  else if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
}

const dataAttributes = (placeholder: Element): string[] =>
  placeholder.getAttributeNames().filter((name) => name.startsWith('data-') && name !== 'data-voix');

function upgrade(placeholder: Element): void {
  const name = `voix-${placeholder.getAttribute('data-voix')}`;
  if (placeholder.shadowRoot) return;
  const widgetClass = customElements.get(name) as WidgetClass | undefined;
  if (!widgetClass) {
    console.error(`[voix] <${placeholder.localName} data-voix>: expected the name of a widget, found "${name.slice(5)}"`);
    return;
  }
  const widget = document.createElement(name) as VoixElement;
  widget.source = placeholder;
  // It renders beside itself; itself it has nothing to show.
  widget.hidden = true;
  for (const attribute of dataAttributes(placeholder)) copyAttribute(placeholder, widget, attribute);
  try {
    placeholder.attachShadow({ mode: 'open', slotAssignment: 'manual' }).append(widget);
  } catch (error) {
    console.error(`[voix] <${placeholder.localName} data-voix>: expected a <div>, found ${String(error)}`);
  }
}

const SELECTOR = '[data-voix]';

function upgradeIn(node: Node): void {
  if (!(node instanceof Element)) return;
  if (node.matches(SELECTOR)) upgrade(node);
  for (const placeholder of node.querySelectorAll(SELECTOR)) upgrade(placeholder);
}

/** Upgrades every placeholder of the page, now and whenever one comes. */
export function watchPlaceholders(): void {
  upgradeIn(document.documentElement);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      if (type === 'childList') {
        addedNodes.forEach(upgradeIn);
      } else if (target instanceof Element && target.matches(SELECTOR)) {
        const widget = widgetOf(target);
        if (widget) copyAttribute(target, widget, attributeName!);
        else upgrade(target);
      }
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });
}
