import type { VoixElement } from './voix-element.js';

/** Something of ours went wrong: the page's own words must not be lost by it. */
export function showOnlyNodes({ renderRoot, lightDom }: VoixElement, error: unknown): void {
  console.error('[voix]', error);
  const slot = document.createElement('slot');
  for (const node of renderRoot.childNodes) if (!(node as Element).localName?.startsWith('voix-')) node.remove();
  renderRoot.append(slot);
  slot.assign(...(lightDom.nodes as (Element | Text)[]));
}
