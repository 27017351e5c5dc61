/** axe-core: necessary, never proof. */
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import { ACCESSIBILITY } from '../../stories/support/accessibility.js';

interface Axe {
  run(context: Element, options: RunOptions): Promise<AxeResults>;
}
// A script for pages: as a module it has no export and leaves itself on the window.
declare global {
  var axe: Axe;
}

/** What axe finds wrong below an element, in shadow roots as well. */
export async function violations(root: Element): Promise<string[]> {
  const results = await axe.run(root, { ...ACCESSIBILITY, resultTypes: ['violations'] });
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${JSON.stringify(target)}: ${failureSummary ?? ''}`),
  );
}
