import { widget } from '../../widgets.js';
import { resources } from '../resources.js';

const list = widget('resource-list');
const facts = ':is([data-kind],[data-format],[data-bytes],[data-language])';

// The line of facts under a title has its place before they are said.
export const resourceListPage = `
${resources(`${list} ul:not([class])`, 'li:not([hidden])')}
:where(${list}) li${facts}>a::after{content:var(--_facts,attr(data-format) "\\a0")}
`;
