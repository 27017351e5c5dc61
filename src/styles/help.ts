import { meta } from './card.js';
import { headingType } from './prose.js';
import { rows } from './resources.js';

/**
 * How help lines stand. One text for the library's own list and the page's. A number is what is looked for: it is the
 * largest of all.
 *
 * @param list selector of the list
 * @param item what of its children is shown
 */
export const helpLines = (list: string, item = 'li'): string => `
${rows(list, item)}
${list} :where(h1,h2,h3,h4,h5,h6,p){margin:.25em 0 0}
${list} a{display:inline-block;padding-block:.125em}
${list} a[href^="tel:"]{${headingType}font-size:1.5em;unicode-bidi:plaintext}
${list}>${item}::after,${list}>${item}>.facts{display:block;${meta}white-space:pre-line}
`;
