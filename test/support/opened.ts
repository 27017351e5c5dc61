/** What a reader opens. */
import { aTimeout } from '@open-wc/testing';
import { allElements } from './visible.js';

const closedButtons = (root: ParentNode): HTMLElement[] =>
  [...allElements(root)].filter((element): element is HTMLElement => element.ariaExpanded === 'false');

/** Opens all that is closed below a node: axe, like a reader, does not see into it. */
export async function openAll(root: ParentNode): Promise<void> {
  for (const element of allElements(root)) if (element instanceof HTMLDetailsElement) element.open = true;
  for (const button of closedButtons(root)) button.click();
  while (closedButtons(root).length) await aTimeout(0);
}
