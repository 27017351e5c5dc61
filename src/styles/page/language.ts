import { waiting, widget } from '../../widgets.js';

// Links are as large as buttons, whose place is kept.
export const languagePage = `
:where(${widget('language')}>a:not([class],[hidden])){display:inline-block;padding:.5em .75em}
${waiting('language')}:is([languages],[data-languages]){min-block-size:var(--_target)}
`;
