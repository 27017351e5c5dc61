import { waiting } from '../../widgets.js';
import { reserve } from './reserve.js';

/**
 * From four questions on there is a row of buttons: its place is kept. Not by `:has()`, which Chromium asks anew for every
 * question that is parsed.
 */
export const faqWaiting: string = reserve(waiting('faq'), 'details', ':nth-last-of-type(n+4)', 'var(--_target)');
