import { waiting, widget } from '../../widgets.js';
import { resources, TOOLS_SIZE } from '../resources.js';
import { reserve } from './reserve.js';

const list = widget('resource-list');
const before = waiting('resource-list');
const facts = ':is([data-kind],[data-format],[data-bytes],[data-language])';

// The line of facts under a title, and the search above seven resources or more: their places are kept.
export const resourceListPage = `
${resources(`${list} ul:not([class])`, 'li:not([hidden])')}
:where(${before}) li${facts}>a::after{content:attr(data-format) "\\a0"}
${reserve(before, 'ul', 'li:nth-of-type(7)', TOOLS_SIZE)}`;

/** Generated content for the links of a page's own items that have certain facts: the words are the widget's. */
export const factsRule = (selector: string, property: string): string =>
  `${list} li${selector}>a::after{content:var(${property},attr(data-format) "\\a0")}`;
