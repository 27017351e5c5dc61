/** The help lines of a content document. */
import { html, nothing, type TemplateResult } from 'lit';
import { help, type Help, type HelpLine } from '../../content/document.js';
import { inBatches } from '../../controllers/batches.js';
import { isolated } from '../../i18n/formats.js';
import type { Reader } from '../../i18n/reader.js';
import { str } from '../../i18n/str.js';
import { heading } from '../../templates/heading.js';
import { link } from '../../templates/link.js';
import { note, words } from '../../templates/words.js';
import { itemLevel, section } from '../section-view.js';
import type { View } from '../view.js';
import { dialled, inReadersOrder } from './help-lines.model.js';
import type { VoixHelpLines } from './help-lines.js';

/** A way to reach a line; what can't be made a link stays to be read. */
const way = (href: string | undefined, shown: unknown): TemplateResult => html`<p>${href ? link(href, shown) : shown}</p>`;

const paragraph = (reader: Reader, text: HelpLine['audience']): unknown => text && html`<p>${words(reader, text)}</p>`;

/** What to send, and where: the message that the link opens has the same words. */
function textMessage(reader: Reader, { number, keyword }: NonNullable<HelpLine['sms']>): TemplateResult {
  const { msg, messagesLanguage } = reader.l10n;
  const digits = dialled(number);
  const [shown] = isolated(messagesLanguage, [number]);
  if (!keyword) return way(digits && `sms:${digits}`, msg(str`Text ${shown}`));
  const word = reader.choose(keyword).text.trim();
  // Android looks for `?`, iOS for `&`.
  return way(digits && `sms:${digits}?&body=${encodeURIComponent(word)}`, msg(str`Text ${word} to ${shown}`));
}

/** The facts as they are written, until there are words for them. */
function written({ country, languages, hours = [], verifiedOn }: HelpLine): string {
  const times = hours.map(({ days, opens, closes }) => `${days.join()} ${opens}–${closes}`);
  return [country, languages, times, verifiedOn].join(' ');
}

function helpLine(element: VoixHelpLines, line: HelpLine, level: number, reader: Reader): TemplateResult {
  const { id, name, audience, phone, sms, chat, hoursNote } = line;
  const digits = phone && dialled(phone);
  const facts = element.facts?.of(line) ?? written(line);
  return html`<li part="item" id=${id ?? nothing}>
    ${name && heading(level, 'name', words(reader, name))}${note(reader, name, audience, hoursNote)}${paragraph(reader, audience)}
    ${phone && way(digits && `tel:${digits}`, phone)}${sms && textMessage(reader, sms)}
    ${chat && way(reader.link(chat), reader.l10n.msg('Chat online'))}${paragraph(reader, hoursNote)}
    ${facts && html`<div class="facts" part="facts">${facts}</div>`}
  </li>`;
}

export const view: View = {
  name: 'help',
  schema: help,
  itemKey: 'phone',
  render(element: VoixHelpLines, shown: Help, reader) {
    const { l10n } = reader;
    const level = itemLevel(element, shown);
    const lines = inReadersOrder(shown.items, l10n.language, `${l10n.regional(l10n.language)} ${navigator.language}`);
    const items = inBatches(element, lines).map((line) => helpLine(element, line, level, reader));
    const list = html`<ul class="list" part="list" role="list">
      ${items}
    </ul>`;
    return section(element, shown, reader, list);
  },
};
