import { waiting, widget } from '../../widgets.js';

const before = waiting('language');

// Links are as large as buttons, whose place is kept; white space between them is none once they are slotted.
export const languagePage = `
:where(${before}:not([hidden])){display:flex;flex-wrap:wrap;gap:0 1.5em}
:where(${widget('language')}>a:not([class],[hidden])){display:inline-block;padding:.5em 0}
${before}:is([languages],[data-languages]){min-block-size:var(--_target)}
`;
