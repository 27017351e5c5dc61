/** From a group in the content document to what its card says. */
import type { Organization } from '../../content/document.js';
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
