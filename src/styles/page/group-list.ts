import { waiting, widget } from '../../widgets.js';
import { card, grid } from '../card.js';
import { GAP } from '../prose.js';

const groupList = widget('group-list');
const before = waiting('group-list');
// What stands before the cards.
const other = `:not(section,article,${widget('group-card')})`;

export const groupListPage = `
${card(`${groupList}>section:not([class],[hidden])`)}
${groupList}>section:not([class]),${groupList}>section>:where(h1,h2,h3,h4,h5,h6):not([class]){margin:0}
`;

/** The gaps of the grid are for the cards: the lines before them stand as running text does. */
export const groupListWaiting = `
${grid(`:where(${before}:not([hidden]))`, `3 of :not(${other})`)}
${before}>${other},${before}::before{grid-column:1/-1}
${before}::before{padding:0}
:is(${before}>*)${other}:has(+${other}){margin-block-end:calc(-1*${GAP})}
`;
