/** Addresses in content: which may become a link, and what they are resolved against. */

const LINK_SCHEMES = /^(?:https|mailto|tel|sms):$/;

/** The parsed address; undefined where it is none. */
export function parseAddress(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/**
 * The absolute address of a link, or undefined where it is none that content may have.
 *
 * The decision is taken on the parsed address, because the parser drops the tabs, line feeds and control characters
 * that a `java\nscript:` hides behind (URL Standard, 4.4). A relative address keeps the scheme of its document.
 *
 * @param base address of the document that the link stands in
 */
export function resolveLink(address: string, base: string): string | undefined {
  const absolute = parseAddress(address);
  if (absolute) return LINK_SCHEMES.test(absolute.protocol) ? absolute.href : undefined;
  const relative = parseAddress(address, base);
  return relative && /^(?:https?|file):$/.test(relative.protocol) ? relative.href : undefined;
}
