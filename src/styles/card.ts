import { GAP } from './prose.js';

/**
 * How a group's card stands. One text for the library's own card, a page's `<section>` and a widget that waits for
 * the script.
 *
 * @param card selector of the card
 */
export const card = (card: string): string =>
  `${card}{box-sizing:border-box;padding:1.25em;border:1px solid var(--_line);border-block-start:.1875em solid var(--_accent);border-radius:0 0 var(--_radius) var(--_radius);background:var(--_surface)}`;

/** In the own sheet of what is a card: the place that a waiting `<div>` keeps is the card's now. */
export const unboxed = ':host([data-voix]){padding:0!important;border:0!important;background:none!important}';

/** Type of a card's name. */
export const nameType = 'font-size:1.25em;';
/** The line of facts below a card's name. */
export const meta = 'margin:.25em 0 0;font-size:.875em;line-height:1.5;color:var(--_quiet);';
/**
 * The cards of a list: as many columns as fit, up to three. One card or two share the width by halves, where `:has()` is
 * known: not by `auto-fit`, for what stands above the cards spans all columns until the script comes, and none is empty.
 *
 * @param list selector of the list
 * @param third where a third card would be, as `:nth-child()` has it
 */
export const grid = (list: string, third = '3'): string =>
  `${list}{display:grid;grid:auto-flow/repeat(auto-fill,minmax(max(var(--_least,28%),min(100%,17em)),1fr));gap:${GAP}}
${list}:not(:has(>:nth-child(${third}))){--_least:45%}`;
