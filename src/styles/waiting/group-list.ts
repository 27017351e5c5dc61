import { waiting, widget } from '../../widgets.js';
import { grid } from '../card.js';
import { GAP } from '../prose.js';

const before = waiting('group-list');
// What stands before the cards.
const other = `:not(section,article,${widget('group-card')})`;

/** The gaps of the grid are for the cards: the lines before them stand as running text does. */
export const groupListWaiting = `
${grid(`:where(${before}:not([hidden]))`, `3 of :not(${other})`)}
${before}>${other},${before}::before{grid-column:1/-1}
${before}::before{padding:0}
:is(${before}>*)${other}:has(+${other}){margin-block-end:calc(-1*${GAP})}
`;
