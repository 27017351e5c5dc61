import { waiting, widget } from '../../widgets.js';
import { disclosure, questionType } from '../disclosure.js';
import { GAP } from '../prose.js';

const faq = widget('faq');
const many = `${waiting('faq')}:has(>details:nth-of-type(4))>details:first-of-type`;

// From four questions on there is a row of buttons: its place is kept until the script comes.
export const faqPage = `
${disclosure(`${faq} details:not([hidden])`)}
:where(${faq}) :where(summary),:where(${faq}>:is(h1,h2,h3,h4,h5,h6)),:where(${faq}) :where(summary :is(h1,h2,h3,h4,h5,h6)){${questionType}}
:where(${faq}) :where(summary :is(h1,h2,h3,h4,h5,h6)){font-size:1em}
${waiting('faq')}>:not(details)+details:first-of-type{margin-block-start:${GAP}}
${many}{margin-block-start:var(--_target)}
${waiting('faq')}>:not(details)+details:first-of-type:has(~details:nth-of-type(4)){margin-block-start:calc(${GAP} + var(--_target))}
`;
