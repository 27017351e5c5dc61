/** The place of what a widget puts above its items, kept until the script comes: nothing moves when it does. */
import { GAP } from '../prose.js';

/**
 * @param waiting selector of the widget
 * @param item what stands first below it: the name of an element
 * @param many selector of the item where there are tools
 * @param tools height of the tools
 */
export function reserve(waiting: string, item: string, many: string, tools: string): string {
  const first = `${item}:first-of-type`;
  return `
${waiting}>:not(${item})+${first}{--_lead:${GAP}}
${waiting}>${first}${many}{--_tools:${tools}}
${waiting}>${first}{margin-block-start:calc(var(--_lead,0em) + var(--_tools,0em))}
`;
}
