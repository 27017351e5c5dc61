/** One quotation of a content document. */
import { html } from 'lit';
import { statements, type Statement, type Statements } from '../../content/document.js';
import type { Reader } from '../../i18n/reader.js';
import { link } from '../../templates/link.js';
import { note, plainWords, rich, words } from '../../templates/words.js';
import { readMore } from '../group-card/group-card.templates.js';
import { oneOf } from '../one-of.js';
import type { View } from '../view.js';
import { attributed, statement } from './statement.templates.js';
import type { VoixStatement } from './statement.js';

function attribution(reader: Reader, { attribution: role, source }: Statement): unknown {
  const { l10n } = reader;
  const said = role && words(reader, role);
  const href = reader.link(source?.url);
  if (!href) return attributed(said);
  const label = source?.label ?? readMore(l10n, plainWords(reader, role ?? href));
  return attributed([
    said,
    said && l10n.msg(', ', { desc: 'Between the facts about a resource' }),
    link(href, words(reader, label)),
  ]);
}

export const view: View = {
  name: 'statements',
  schema: statements,
  itemKey: 'body',
  render: (element: VoixStatement, { items }: Statements, reader) =>
    oneOf(element, items, reader, (item) =>
      statement(
        reader.l10n,
        html`<blockquote part="quotation">${rich(reader, item.body)}</blockquote>`,
        [attribution(reader, item), note(reader, item.body)],
        reader.choose(item.body).lang ?? reader.l10n.language,
        item.originalLanguage,
      ),
    ),
};
