import { widget } from '../../widgets.js';
import { place, wayOut } from '../exit.js';

const exit = widget('exit');

// At its place before the script comes, and never with room of its own on the page.
export const exitPage = `
${exit}{margin:0;${place('calc(1em + 1px)')}}
${wayOut(`${exit} a:not([class])`)}
@media print{${exit}{display:none!important}}
`;
