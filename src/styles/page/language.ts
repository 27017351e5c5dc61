import { waiting, widget } from '../../widgets.js';

const language = widget('language');

// Links are as large as buttons, and the place of buttons is kept.
export const languagePage = `
:where(${language})>:where(a:not([class],[hidden])){display:inline-block;box-sizing:border-box;min-block-size:var(--_target);padding:.5em .75em}
${waiting('language')}:is([languages],[data-languages]){min-block-size:var(--_target)}
`;
