import { waiting } from '../../widgets.js';
import { card, meta } from '../card.js';
import { headingType } from '../prose.js';

const before = waiting('group-card');

/**
 * Name and facts from attributes, in the order that they will have: the facts unseen, in as many words as they will be, so
 * that they need as many lines.
 */
export const groupCardWaiting = `
${card(`${before}:not([hidden])`)}
${before}>*{order:1}
${before}>:is(h1,h2,h3,h4,h5,h6),${before}::before{order:-1}
${before}:is([name],[data-name])::before{content:attr(name) attr(data-name);${headingType}font-size:1.25em}
${before}:is([year],[data-year],[partners],[data-partners])::after{content:"Since " attr(year) attr(data-year) ", with " attr(partners) attr(data-partners) " and";${meta}max-inline-size:var(--_measure);visibility:hidden}
${before}:is([href],[data-href]){padding-block-end:3.6em}
`;
