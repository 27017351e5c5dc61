/** Where content and pictures may come from. Anyone who can post markup can place a widget, so this is short. */

export interface Origins {
  /** Address of the page. */
  readonly page: string;
  /** Folder that the script came from, with its slash; undefined where it is not known. */
  readonly release?: string | undefined;
  /** Origins that the page's owner named in `data-allow` or `<meta name="voix-allow">`. */
  readonly allow: readonly string[];
}

/** The origins in a list such as `data-allow` has: separated by spaces or commas, addresses cut to their origin. */
export function parseOrigins(list: string | null | undefined): string[] {
  return ((list ?? '').match(/[^\s,]+/g) ?? []).flatMap((entry) => {
    try {
      const { origin } = new URL(entry);
      return origin === 'null' ? [] : [origin];
    } catch {
      return [];
    }
  });
}

/** Whether content may be read from an address. */
export function isAllowed(address: string, { page, release, allow }: Origins): boolean {
  const { origin, protocol, href } = new URL(address);
  if (!/^https?:$/.test(protocol)) return false;
  if (origin === new URL(page).origin || allow.includes(origin)) return true;
  // A hidden slash could lead out of the folder: some servers read `..%2F` as `../`.
  return !!release && href.startsWith(release) && !/%2f|%5c/i.test(href);
}
