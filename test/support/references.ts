/** References by id: what a screen reader follows has to be there, in the same root. */
import { allElements } from './visible.js';

const ATTRIBUTES = [
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'commandfor',
  'for',
  'form',
  'headers',
  'list',
  'popovertarget',
];

/** The references below a node that lead nowhere: `<button aria-controls="panel">`. */
export function danglingReferences(root: ParentNode): string[] {
  return [...allElements(root)].flatMap((element) =>
    ATTRIBUTES.flatMap((attribute) => {
      const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
      const within = element.getRootNode() as Document | ShadowRoot;
      return ids.filter((id) => !within.getElementById(id)).map((id) => `<${element.localName} ${attribute}="${id}">`);
    }),
  );
}
