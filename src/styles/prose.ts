/**
 * How running text stands: paragraphs, lists, headings.
 *
 * One text for both places, so that content looks the same as JSON and as the page's own HTML. Only layout is fixed
 * for the page's HTML (a reset took its margins and bullets); its colours, links and fonts stay the page's.
 * Space stands before a block, never after it: the end of a text then needs no rule of its own. None stands at the start
 * of a list or a quotation: it would be swallowed in some layouts and not in others.
 */

/**
 * @param at selector of what holds the text
 * @param unless a further condition: `:not([class])` where the page may have a style of its own for it
 */
export const prose = (at: string, unless = ''): string => `
${at} :where(p,ul,ol,dl,blockquote)${unless}{display:block;margin:.75em 0 0;max-inline-size:var(--_measure);padding:0}
${at} :where(ul,ol)${unless}{padding-inline-start:1.5em;list-style:disc}
${at} :where(ol)${unless}{list-style:decimal}
${at} :where(li)${unless}{display:list-item;margin:.25em 0 0}
${at} :where(li,blockquote>*)${unless}:first-child{margin-block-start:0}
${at} :where(dd,blockquote)${unless}{margin-inline-start:1.5em}
${at} :where(h1,h2,h3,h4,h5,h6)${unless}{display:block;margin:1em 0 0}
`;

/** Type of any heading. */
export const headingType = 'font-family:var(--_title);font-weight:600;line-height:1.25;text-wrap:balance;';

/** A section's heading: its type, and the space that parts it from what follows: one that no margin eats. */
export const sectionHeading = `${headingType}font-size:1.5em;margin:0;padding:0 0 .8em`;

/** Links: of no weight against the page's rules. */
export const linkType = 'color:var(--_accent);text-underline-offset:.2em;';

/** Space between a section's heading or opening and its items, and between cards. */
export const GAP = 'var(--_gap)';
