import { widget } from '../../widgets.js';
import { disclosure, questionType } from '../disclosure.js';

const faq = widget('faq');

export const faqPage = `
${disclosure(`${faq} details:not([hidden])`)}
:where(${faq}>:is(h1,h2,h3,h4,h5,h6),${faq} :is(summary,summary :is(h1,h2,h3,h4,h5,h6))){${questionType}}
`;
