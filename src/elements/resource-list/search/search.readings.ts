/** What resources are found by: a page's own items, and those of a content document. */
import type { Resource } from '../../../content/document.js';
import { remembered } from '../../../content/remembered.js';
import type { Localize } from '../../../i18n/localize.js';
import type { Reader } from '../../../i18n/reader.js';
import { plainWords } from '../../../templates/words.js';
import { factsIn } from '../resource-list.markup.js';
import { factsOf, type Facts } from '../resource-list.text.js';
import type { Findable } from './search.model.js';

export function readItems(items: readonly HTMLElement[], l10n: Localize): readonly Findable[] {
  // Many have the same facts: they are put into words once.
  const said = remembered((facts: string) => factsOf(l10n, JSON.parse(facts) as Facts));
  return items.map((item) => {
    const facts = factsIn(item);
    const audience = (item.dataset['audience'] ?? '').split(',').map((name) => name.trim());
    return {
      text: () => `${item.textContent} ${said(JSON.stringify(facts))}`,
      kind: facts.kind,
      language: facts.language,
      audience: audience.filter(Boolean),
    };
  });
}

export function readResource({ title, kind, format, bytes, language, audience }: Resource, reader: Reader): Findable {
  const shownKind = kind && plainWords(reader, kind);
  return {
    text: () => `${plainWords(reader, title)} ${factsOf(reader.l10n, { kind: shownKind, format, bytes, language })}`,
    kind: shownKind,
    language,
    audience: (audience ?? []).map((one) => plainWords(reader, one)),
  };
}
