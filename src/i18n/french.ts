/** French: its messages, and the spaces that they are typeset with. */
export { typeset } from '../content/typography.js';
export { messages } from './generated/fr.js';
