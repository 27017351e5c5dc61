/** Where an exit may lead. */
import { parseAddress } from '../../content/links.js';

/**
 * Where an exit leads that names no page, or none that it may lead to: the front door of an encyclopedia. It is there
 * in any language, asks for no consent, and shows no news and no pictures.
 */
export const NEUTRAL_PAGE = 'https://www.wikipedia.org/';

const withoutFragment = (address: string): string => address.replace(/#.*/, '');

/**
 * The address in its canonical form; undefined where an exit may not lead there: what is not `https:`, and the very
 * page that is to be left (`href="#"`).
 */
export function targetOf(address = '', page = location.href): string | undefined {
  const { protocol, href } = parseAddress(address) ?? {};
  return protocol === 'https:' && withoutFragment(href!) !== withoutFragment(page) ? href : undefined;
}
