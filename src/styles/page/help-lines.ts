import { widget } from '../../widgets.js';
import { helpLines } from '../help.js';

const list = `${widget('help-lines')}>ul:not([class])`;

// What stands beside a number can be read without the script, as it is written and each in its place.
export const helpLinesPage = `
${helpLines(list, 'li:not([hidden])')}
${list}>[data-hours]{--_hours:"\\a" attr(data-hours)}
${list}>[data-verified-on]{--_checked:"\\a" attr(data-verified-on)}
${list}>li::after{content:var(--_facts,attr(data-country) " " attr(data-languages)var(--_hours,"")var(--_checked,""))}
`;
