/** Shows the page's own nodes in a slot, without touching them: manual slot assignment (HTML, `slot.assign()`). */
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class Assigned extends Directive {
  #shown: readonly Node[] = [];

  override render(_nodes: readonly Node[]): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [nodes]: [readonly Node[]]): unknown {
    const shown = this.#shown;
    if (shown.length !== nodes.length || nodes.some((node, at) => node !== shown[at])) {
      this.#shown = nodes;
      (element as HTMLSlotElement).assign(...(nodes as (Element | Text)[]));
    }
    return noChange;
  }
}

/** `<slot ${assigned(nodes)}></slot>` */
export const assigned = directive(Assigned);
