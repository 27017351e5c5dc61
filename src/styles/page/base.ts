/** What every widget's own HTML needs. */
import { widget, WIDGETS } from '../../widgets.js';
import { headingType, linkType, prose } from '../prose.js';
import { textSize } from '../tokens.js';

const any = `:is(${WIDGETS})`;

// No space stands at the start of a widget.
export const basePage = `
:where(${any}){${textSize}max-inline-size:100%;min-inline-size:0;writing-mode:horizontal-tb}
:where(${any}:not([hidden])){display:flow-root}
:where(${any}:not(${widget('group-card')})){margin-block:2em}
${prose(any, ':not([class],[hidden])')}
:where(${any}:not(${widget('group-card')})>p):first-child:not([class]){margin-block-start:0}
:where(${any}) :where(h1,h2,h3,h4,h5,h6){${headingType}font-size:1.25em}
:where(${any}) :where(a:any-link){${linkType}}
`;
