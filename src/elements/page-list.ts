/** A section around the page's own list. */
import type { TemplateResult } from 'lit';
import { slotFor } from '../templates/assigned.js';
import type { SectionElement } from './section-element.js';

/**
 * The page's own list, below what stands before it.
 *
 * @param name of the list's element
 * @param tools what stands right above the list
 */
export function pageList(element: SectionElement, nodes: readonly Node[], name: 'OL' | 'UL', tools?: unknown): TemplateResult {
  const start = nodes.findIndex(({ nodeName }) => nodeName === name);
  const lead = nodes.slice(0, Math.max(start, 0));
  return element.frame(undefined, slotFor(lead), [tools, slotFor(nodes.slice(lead.length))]);
}
