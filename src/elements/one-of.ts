/** One item of a section, for widgets that show no more: the one that is asked for. */
import { describe } from '../content/faults.js';
import { report } from '../controllers/report.js';
import type { Reader } from '../i18n/reader.js';
import { empty } from '../templates/status.js';
import type { VoixElement } from './voix-element.js';

interface Item {
  readonly id?: string;
}

/** The item that has this id; without a wish, the only one or the first. */
export const choose = <I extends Item>(items: readonly I[], id: string | undefined): I | undefined =>
  id ? items.find((item) => item.id === id) : items[0];

/** Shows the item that an element asks for. Where there is none, says so and keeps what is there. */
export function oneOf<I extends Item>(
  element: VoixElement & { readonly item: string | undefined },
  items: readonly I[],
  { l10n }: Reader,
  show: (item: I) => unknown,
): unknown {
  const item = choose(items, element.item);
  if (item) return show(item);
  report(element.source, '', [{ path: 'item', expected: 'item', found: describe(element.item) }]);
  return element.hasOwnContent ? element.renderNodes(element.lightDom.nodes) : empty(l10n);
}
