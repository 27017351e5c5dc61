/**
 * The worked brands of the demo: each sets tokens and nothing else. Their sheets are linked in preview-head.html, as they
 * are: Vite would write `light-dark()` for older browsers, with variables that nobody sets.
 */

/** Titles by the end of the class that has the tokens. */
export const BRANDS = { none: 'No brand', calm: 'Brand: calm', charity: 'Brand: charity', civic: 'Brand: civic' };
