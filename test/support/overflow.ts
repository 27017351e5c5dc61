/** What stands out of a narrow page. */
import { allElements } from './visible.js';

/** Rounding of the browser's layout, in CSS pixels. */
const ROUNDING = 1;

/** The elements below a box that reach out of it sideways, where it would have to be scrolled for them. */
export function overflowing(box: HTMLElement): string[] {
  if (box.scrollWidth <= box.clientWidth) return [];
  const { left, right } = box.getBoundingClientRect();
  const out = [...allElements(box)].filter((element) => {
    const rectangle = element.getBoundingClientRect();
    return rectangle.width && (rectangle.left < left - ROUNDING || rectangle.right > right + ROUNDING);
  });
  const names = out.map((element) => `<${element.localName} class="${element.className}">`);
  return names.length ? names : [`${box.scrollWidth - box.clientWidth} px of text`];
}
