import { waiting, widget } from '../../widgets.js';

const before = waiting('language');

// Links are as large as buttons.
export const languagePage = `:where(${widget('language')}>a:not([class],[hidden])){display:inline-block;padding:.5em 0}`;

/** White space between links is none once they are slotted. The place of buttons is kept. */
export const languageWaiting = `
:where(${before}:not([hidden])){display:flex;flex-wrap:wrap;gap:0 1.5em}
${before}:is([languages],[data-languages]){min-block-size:var(--_target)}
`;
