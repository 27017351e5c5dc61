import { waiting, widget } from '../../widgets.js';
import { card, grid } from '../card.js';
import { GAP } from '../prose.js';

const groupList = widget('group-list');

export const groupListPage = `
${card(`${groupList}>section:not([class],[hidden])`)}
${groupList}>section>:where(h1,h2,h3,h4,h5,h6):not([class]){margin:0}
:where(${waiting('group-list')}:not([hidden])){${grid(GAP)}align-items:stretch}
${waiting('group-list')}>:not(section,${widget('group-card')}),${waiting('group-list')}::before{grid-column:1/-1;margin-block:0}
`;
