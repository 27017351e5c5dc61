/** The words of the filters. Audiences that are none of these are shown as they are. */
import { formatLanguage } from '../../../i18n/formats.js';
import type { Localize } from '../../../i18n/localize.js';
import { kindName } from '../resource-list.text.js';
import type { Facet } from './search.model.js';

const audiences = ({ msg }: Localize): Readonly<Record<string, string>> => ({
  survivors: msg('Survivors'),
  families: msg('Families'),
  professionals: msg('Professionals'),
});

export const facetName = ({ msg }: Localize, facet: Facet): string =>
  ({ kind: msg('Kind'), language: msg('Language'), audience: msg('For whom') })[facet];

export function valueName(l10n: Localize, facet: Facet, value: string): string {
  if (facet === 'language') return formatLanguage(l10n.messagesLanguage, value);
  if (facet === 'kind') return kindName(l10n, value);
  const names = audiences(l10n);
  return Object.hasOwn(names, value) ? names[value]! : value;
}
