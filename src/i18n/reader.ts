/** A reader's view of a content document: the language they read, and where its addresses start from. */
import { resolveLink } from '../content/links.js';
import { localized, type Localized } from '../content/localized.js';
import type { Surroundings } from '../content/read.js';
import type { Text } from '../content/schema.js';
import type { Localize } from './localize.js';

/** The absolute address of a link as it is written: `#…` is on this page, whatever its `<base>` says. */
export const linkFrom = (address: string, base: string): string | undefined =>
  resolveLink(address, address.startsWith('#') ? location.href : base);

export class Reader {
  readonly l10n: Localize;
  readonly surroundings: Surroundings;
  readonly base: string;
  /** What a page gives to one of its widgets: the section that the widget shows. */
  declare readonly section?: unknown;

  constructor(l10n: Localize, surroundings: Surroundings, base: string) {
    this.l10n = l10n;
    this.surroundings = surroundings;
    this.base = base;
  }

  /** The text in the reader's language, or the one that stands in for it. */
  choose(text: Text): Localized {
    return localized(text, this.l10n.language, Object.keys(this.surroundings.languages));
  }

  /** The absolute address of a link; undefined where it is none that content may have. */
  link(address: Text | undefined): string | undefined {
    return address === undefined ? undefined : linkFrom(this.choose(address).text, this.base);
  }
}
