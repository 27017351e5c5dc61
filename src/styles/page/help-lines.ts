import { widget } from '../../widgets.js';
import { helpLines } from '../help.js';

const list = widget('help-lines');
/** The facts as they are written, until the widget says them. */
const raw = 'attr(data-country) " " attr(data-languages)var(--_hours,"")var(--_checked,"")';

// The lines of facts below each number: their places are kept, and what is in them can be read without the script.
export const helpLinesPage = `
${helpLines(`${list} ul:not([class])`, 'li:not([hidden])')}
${list} [data-hours]{--_hours:"\\a" attr(data-hours)}
${list} [data-verified-on]{--_checked:"\\a" attr(data-verified-on)}
:where(${list}) li:is([data-country],[data-languages],[data-hours],[data-verified-on])::after{content:${raw}}
`;

/** Generated content for the page's own lines that have certain facts: the words are the widget's. */
export const lineFactsRule = (selector: string, property: string): string =>
  `${list} li${selector}::after{content:var(${property},${raw})}`;
