import { WIDGETS } from '../../widgets.js';
import { sectionHeading } from '../prose.js';
import { tokens } from '../tokens.js';

const any = `:is(${WIDGETS})`;

/**
 * Until the script comes: the tokens, which what stands in a widget has from its box then, and the heading of an attribute,
 * so that nothing moves.
 */
export const baseWaiting = `
:where(${any}:is(:not(:defined),[data-voix])){${tokens}}
:where(${any}):is([heading],[data-heading])::before{content:attr(heading) attr(data-heading);display:block;${sectionHeading}}
`;
