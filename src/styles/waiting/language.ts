import { waiting } from '../../widgets.js';

const before = waiting('language');

/** White space between links is none once they are slotted. The place of buttons is kept. */
export const languageWaiting = `
:where(${before}:not([hidden])){display:flex;flex-wrap:wrap;gap:0 1.5em}
${before}:is([languages],[data-languages]){min-block-size:var(--_target)}
`;
