import { widget } from '../../widgets.js';

// Links are as large as buttons.
export const languagePage = `:where(${widget('language')}>a:not([class],[hidden])){display:inline-block;padding:.5em 0}`;
