/** From a group in the content document to what its card says. */
import type { Group, Organization } from '../../content/document.js';
import type { Text } from '../../content/schema.js';

/**
 * The organisations behind a group's `partners`: keys of the document's organisations, or names as they are. The short
 * form is shown where there is one.
 */
export const partnersOf = (
  partners: readonly string[] | undefined,
  organizations: Readonly<Record<string, Organization>>,
): readonly Text[] =>
  (partners ?? []).map((partner) => {
    const { short, name } = (Object.hasOwn(organizations, partner) && organizations[partner]) || {};
    return short ?? name ?? partner;
  });

/** The group that is asked for; without a wish, the only one or the first. */
export const chooseGroup = (items: readonly Group[], id: string | undefined): Group | undefined =>
  id ? items.find((group) => group.id === id) : items[0];
