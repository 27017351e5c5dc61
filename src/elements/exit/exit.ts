import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { resolveLink } from '../../content/links.js';
import { exitPage } from '../../styles/page/exit.js';
import { slotFor } from '../../templates/assigned.js';
import { VoixElement } from '../voix-element.js';
import { exitStyles } from './exit.styles.js';
import { NEUTRAL_PAGE, targetOf } from './exit.target.js';

export interface ExitView {
  /** Where to. */
  readonly url?: string | undefined;
  /** The link: the page's own, in a slot. Left out: the library's, with these words. */
  readonly link?: unknown;
  readonly words?: unknown;
  readonly limits?: string | undefined;
  readonly note?: unknown;
}

/**
 * A way to leave the page at once, by the link or by pressing Shift three times.
 *
 * As markup: one `<a href="https://…" target="_top" rel="noopener noreferrer">`, which works before the script comes
 * and without it. It helps where somebody looks over the reader's shoulder, and nowhere else: the visit stays in the
 * browser's history.
 *
 * It stands at the lower edge of the window, on top of everything, best as the first thing in the page's body:
 * `voix-exit::part(exit) { inset: … }` puts it elsewhere. Where it leads to no `https:` address of another page, it leads
 * to https://www.wikipedia.org/.
 *
 * @summary Leave this page at once.
 * @fires voix-ready - The content is shown.
 * @fires voix-error - Something is wrong with the content.
 * @fires voix-exit - The reader leaves; not cancelable.
 * @csspart box - Everything that the widget shows.
 * @csspart exit - What stays on show at the edge of the window.
 * @csspart link - The link, where the page did not write it.
 * @csspart status - How often Shift is to be pressed.
 * @csspart limits - What leaving does not do.
 * @csspart note - Remark that a text is not there in the reader's language.
 */
export class VoixExit extends VoixElement {
  static override properties: PropertyDeclarations = { href: {}, label: {}, limitsUrl: { attribute: 'limits-url' } };

  /** Where to: an `https:` address. Comes before the `href` of a link inside. */
  declare href: string | undefined;
  /** Words of the link. Come before a link inside. */
  declare label: string | undefined;
  /** Page that says what leaving does not do. */
  declare limitsUrl: string | undefined;

  /** @internal There from the first moment: whatever it waits for or can't have, there is a way out. */
  override readonly always = true;
  /** @internal Where it should lead. */
  url: string | undefined;
  /** @internal How often Shift is still to be pressed: once something counts. */
  count: (() => TemplateResult) | undefined;

  constructor() {
    super(() => import('./exit.view.js'), exitPage, exitStyles);
  }

  /** @internal The link that leaves: the library's own or the page's. Null before the first rendering. */
  get link(): HTMLAnchorElement | null {
    return this.renderRoot.querySelector<HTMLAnchorElement>('.leave') ?? this.source.querySelector('a');
  }

  /** @internal Where it leads now: the page may have changed its link since. */
  get address(): string {
    return targetOf(this.link?.href) ?? NEUTRAL_PAGE;
  }

  override get hasOwnContent(): boolean {
    return !!(this.href || this.label) || super.hasOwnContent;
  }

  override renderNodes(nodes: readonly Node[]): TemplateResult {
    const { href, label, limitsUrl, source } = this;
    const link = source.querySelector('a');
    const shown = slotFor(nodes);
    return this.renderExit({
      url: href || link?.href,
      link: !(href || label) && link && shown,
      words: label || link?.textContent || shown,
      limits: limitsUrl && resolveLink(limitsUrl, source.baseURI),
    });
  }

  /** @internal */
  renderExit({ url, link, words, limits, note }: ExitView): TemplateResult {
    const { msg } = this.l10n;
    this.url = url;
    return html`<div class="exit" part="exit" popover="manual">
      ${
        link ||
        html`<a class="leave" part="link" href=${targetOf(url) ?? NEUTRAL_PAGE} target="_top" rel="noopener noreferrer"
          >${words || msg('Leave this site')}</a
        >`
      }
      <div class="note">
        ${note}${this.count?.()}
        <a part="limits" href=${limits || nothing} rel="noopener noreferrer">${msg('This page stays in the browser history')}</a>
      </div>
    </div>`;
  }

  protected override firstUpdated(): void {
    import('./exit.watch.js').then(({ watch }) => watch(this), console.error);
  }
}
