/** From a group in the content document to what its card says. */
import type { Group, Organization } from '../../content/document.js';
import type { Text } from '../../content/schema.js';

export interface Partner {
  /** What is shown: the short form where there is one. */
  readonly short: Text;
  /** The full name, where the short form stands for one. */
  readonly full: Text | undefined;
}

/** The organisations behind a group's `partners`: keys of the document's organisations, or names as they are. */
export function partnersOf(
  partners: readonly string[] | undefined,
  organizations: Readonly<Record<string, Organization>>,
): readonly Partner[] {
  return (partners ?? []).map((partner) => {
    const { short, name } = (Object.hasOwn(organizations, partner) && organizations[partner]) || {};
    return { short: short ?? name ?? partner, full: short && name };
  });
}

/** The group that is asked for; without a wish, the only one or the first. */
export const chooseGroup = (items: readonly Group[], id: string | undefined): Group | undefined =>
  id ? items.find((group) => group.id === id) : items[0];
