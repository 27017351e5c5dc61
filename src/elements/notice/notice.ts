import { html, nothing, type PropertyDeclarations } from 'lit';
import { linkFrom } from '../../i18n/reader.js';
import { slotFor } from '../../templates/assigned.js';
import { link } from '../../templates/link.js';
import { VoixElement } from '../voix-element.js';
import { noticeStyles } from './notice.styles.js';

/**
 * Says, briefly, what follows, and offers a way past it. Never a gate: nothing is covered or held back.
 *
 * As markup: paragraphs.
 *
 * Its role is `note`: it is ancillary to the main content (WAI-ARIA 1.2). Not `complementary`, a landmark that would
 * make sense apart from what it announces; not `alert` or `status`, which interrupt.
 *
 * @summary A short, factual notice of what follows.
 * @fires voix-ready - The content is shown.
 * @fires voix-error - Something is wrong with the content.
 * @csspart box - Everything that the widget shows.
 * @csspart notice - The notice.
 * @csspart link - The link past what follows.
 * @csspart note - Remark that a text is not there in the reader's language.
 * @csspart status - Message while there is nothing to show.
 * @csspart button - A button.
 */
export class VoixNotice extends VoixElement {
  static override properties: PropertyDeclarations = { skipTo: { attribute: 'skip-to' } };

  /** Where to go on reading without what follows: `#id` on the page, or an address. */
  declare skipTo: string | undefined;

  constructor() {
    super(() => import('./notice.view.js'), '', noticeStyles);
  }

  override renderNodes(nodes: readonly Node[]): unknown {
    const { skipTo } = this;
    return this.renderNotice(slotFor(nodes), skipTo && linkFrom(skipTo, this.source.baseURI));
  }

  /** @internal */
  renderNotice(body: unknown, href: string | undefined): unknown {
    const { msg } = this.l10n;
    return html`<div class="notice" part="notice" role="note">
      ${body}${href ? html`<p>${link(href, msg('Skip this content'))}</p>` : nothing}
    </div>`;
  }
}
