/**
 * `<div data-voix="faq">`: the widget for pages whose editor strips unknown tags.
 *
 * The real element stands in the div's shadow root and renders into it; the div and its nodes stay the page's own.
 * What has been upgraded is told by the shadow root, not by a marker: `cloneNode` copies markers.
 */
import { isParsing, whenMoreParsed } from '../controllers/parsed.js';
import { report } from '../controllers/report.js';
import type { VoixElement } from '../elements/voix-element.js';

const PREFIX = 'data-';
const NAME = 'data-voix';
const SELECTOR = `[${NAME}]`;

const widgetOf = (placeholder: Element): VoixElement | null | undefined =>
  placeholder.shadowRoot?.querySelector<VoixElement>(`voix-${placeholder.getAttribute(NAME)}`);

/** `data-src` of the placeholder is `src` of the widget. */
function copyAttribute(placeholder: Element, widget: Element, name: string): void {
  if (!name.startsWith(PREFIX) || name === NAME) return;
  const value = placeholder.getAttribute(name);
  if (value === null) widget.removeAttribute(name.slice(PREFIX.length));
  else widget.setAttribute(name.slice(PREFIX.length), value);
}

/** What could not be upgraded, and by which name: it is looked at again and again, and said once. */
const refused = new WeakMap<Element, string>();

function upgrade(placeholder: Element): void {
  const name = `voix-${placeholder.getAttribute(NAME)}`;
  if (placeholder.shadowRoot || refused.get(placeholder) === name) return;
  try {
    if (!customElements.get(name)) throw new Error(name);
    const widget = document.createElement(name) as VoixElement;
    widget.source = placeholder;
    // It renders beside itself; itself it has nothing to show.
    widget.hidden = true;
    for (const attribute of placeholder.getAttributeNames()) copyAttribute(placeholder, widget, attribute);
    placeholder.attachShadow({ mode: 'open', slotAssignment: 'manual' }).append(widget);
    observer.observe(placeholder, { attributes: true });
  } catch (error) {
    refused.set(placeholder, name);
    report(placeholder, '', [{ path: NAME, expected: 'widget', found: (error as Error).message }]);
  }
}

function upgradeIn(node: Node): void {
  if (!(node instanceof Element)) return;
  if (node.matches(SELECTOR)) upgrade(node);
  for (const placeholder of node.querySelectorAll(SELECTOR)) upgrade(placeholder);
}

const observer = new MutationObserver((records) => {
  for (const { type, target, addedNodes, attributeName } of records) {
    if (type === 'childList') {
      addedNodes.forEach(upgradeIn);
    } else if (target instanceof Element && target.matches(SELECTOR)) {
      const widget = widgetOf(target);
      if (widget) copyAttribute(target, widget, attributeName!);
      else upgrade(target);
    }
  }
});

/** Upgrades every placeholder of the page, now and whenever one comes. */
export function watchPlaceholders(): void {
  upgradeIn(document.documentElement);
  if (isParsing()) void whenMoreParsed().then(watchPlaceholders);
  else observer.observe(document, { childList: true, subtree: true, attributeFilter: [NAME] });
}
