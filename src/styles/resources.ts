import { meta } from './card.js';

/** A list of entries with a line between them. */
export const rows = (list: string, item: string): string => `
${list}{list-style:none;margin:0;padding:0;border:0 solid var(--_line);border-block-start-width:1px;max-inline-size:none}
${list}>${item}{display:block;margin:0;padding:.75em 0;border:0 solid var(--_line);border-block-end-width:1px}`;

/**
 * How a list of resources stands. One text for the library's own list and the page's.
 *
 * The facts are a line of their own inside the link, so that the link's name has them; as an inline block they are not
 * underlined.
 *
 * @param list selector of the list
 * @param item what of its children is shown
 */
export const resources = (list: string, item = 'li'): string => `${rows(list, item)}
${list}>${item}>a{font-weight:600}
${list}>${item}>a::after,${list}>${item}>a>.facts{display:inline-block;inline-size:100%;${meta}font-weight:400}
`;

/** Height of the search and the count above a long list, with its filters closed. */
export const TOOLS_SIZE = 'calc(var(--_target) + 4.2em)';
