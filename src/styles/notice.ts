import { card } from './card.js';

/** How a notice stands: as a card. A paragraph brings space of its own above it. @param at selector of the notice */
export const notice = (at: string): string => `${card(at)}${at}{padding-block-start:.5em}`;
