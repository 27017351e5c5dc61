/** The space around its widgets is the page's own, which ends where theirs does. */
export const pageStyles = '.box>div{margin-block:-2em}';
