import { waiting, widget } from '../../widgets.js';
import { resources, TOOLS_SIZE } from '../resources.js';
import { reserve } from './reserve.js';

const list = widget('resource-list');
const facts = ':is([data-kind],[data-format],[data-bytes],[data-language])';

// The line of facts under a title has its place before they are said.
export const resourceListPage = `
${resources(`${list} ul:not([class])`, 'li:not([hidden])')}
:where(${list}) li${facts}>a::after{content:var(--_facts,attr(data-format) "\\a0")}
`;

/** From seven resources on there is a search: its place is kept. */
export const resourceListWaiting: string = reserve(waiting('resource-list'), 'ul', 'li:nth-of-type(7)', TOOLS_SIZE);
