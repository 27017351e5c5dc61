/** Registers an element, unless the page has one of this name: a second copy must not break the first. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
