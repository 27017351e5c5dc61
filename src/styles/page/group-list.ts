import { widget } from '../../widgets.js';
import { card } from '../card.js';

const groupList = widget('group-list');

export const groupListPage = `
${card(`${groupList}>section:not([class],[hidden])`)}
${groupList}>section:not([class]),${groupList}>section>:where(h1,h2,h3,h4,h5,h6):not([class]){margin:0}
`;
