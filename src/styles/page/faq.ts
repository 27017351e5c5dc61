import { waiting, widget } from '../../widgets.js';
import { disclosure, questionType } from '../disclosure.js';
import { GAP } from '../prose.js';

const faq = widget('faq');
const first = 'details:first-of-type';

// From four questions on there is a row of buttons: its place is kept until the script comes.
export const faqPage = `
${disclosure(`${faq} details:not([hidden])`)}
:where(${faq}) :where(summary),:where(${faq}>:is(h1,h2,h3,h4,h5,h6)),:where(${faq}) :where(summary :is(h1,h2,h3,h4,h5,h6)){${questionType}}
${waiting('faq')}>:not(details)+${first}{--_lead:${GAP}}
${waiting('faq')}>${first}:has(~details:nth-of-type(4)){--_tools:var(--_target)}
${waiting('faq')}>${first}{margin-block-start:calc(var(--_lead,0em) + var(--_tools,0em))}
`;
