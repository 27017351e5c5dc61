import { waiting } from '../../widgets.js';
import { reserve } from './reserve.js';

/** From four questions on there is a row of buttons: its place is kept. */
export const faqWaiting: string = reserve(waiting('faq'), 'details', '~details:nth-of-type(4)', 'var(--_target)');
