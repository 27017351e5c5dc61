import { waiting, widget } from '../../widgets.js';
import { disclosure, questionType } from '../disclosure.js';
import { reserve } from './reserve.js';

const faq = widget('faq');

export const faqPage = `
${disclosure(`${faq} details:not([hidden])`)}
:where(${faq}>:is(h1,h2,h3,h4,h5,h6),${faq} :is(summary,summary :is(h1,h2,h3,h4,h5,h6))){${questionType}}
`;

/** From four questions on there is a row of buttons: its place is kept. */
export const faqWaiting: string = reserve(waiting('faq'), 'details', '~details:nth-of-type(4)', 'var(--_target)');
