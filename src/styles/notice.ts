import { card } from './card.js';

/** How a notice stands: as a card. @param at selector of the notice */
export const notice = (at: string): string => `${card(at)}${at}>:first-child{margin-block-start:0}`;
