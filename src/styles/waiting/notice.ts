import { waiting } from '../../widgets.js';
import { notice } from '../notice.js';

const before = waiting('notice');

/** The line of the link past what follows: its place is kept. */
export const noticeWaiting = `
${notice(`${before}:not([hidden])`)}
${before}:is([skip-to],[data-skip-to]){padding-block-end:3.6em}
`;
