import { widget } from '../../widgets.js';
import { helpLines } from '../help.js';

const list = `${widget('help-lines')} ul:not([class])`;
/** The facts as they are written, each in its place. */
const raw = 'attr(data-country) " " attr(data-languages)var(--_hours,"")var(--_checked,"")';

// What stands beside a number can be read without the script.
export const helpLinesPage = `
${helpLines(list, 'li:not([hidden])')}
${list}>[data-hours]{--_hours:"\\a" attr(data-hours)}
${list}>[data-verified-on]{--_checked:"\\a" attr(data-verified-on)}
${list}>li::after{content:${raw}}
`;

/** Generated content for the page's own lines that have certain facts: the words are the widget's. */
export const lineFactsRule = (selector: string, property: string): string =>
  `${list}>li${selector}::after{content:var(${property})}`;
