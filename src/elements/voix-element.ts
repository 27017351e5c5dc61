/**
 * What all widgets are: an element that takes content as markup or as JSON, in a language, under a heading.
 *
 * Owns: the common attributes, the frame around the content, and where both are rendered. Does not own: where the
 * content comes from (controllers/content.ts), its language (i18n/localize.ts), or what one kind of widget makes of it.
 */
import { html, LitElement, type PropertyDeclarations } from 'lit';
import { Content, type ContentState } from '../controllers/content.js';
import { headingLevelAt } from '../controllers/heading-level.js';
import { LightDom } from '../controllers/light-dom.js';
import { PageSheet } from '../controllers/page-sheet.js';
import { sharedSheet } from '../controllers/sheets.js';
import { VoixReadyEvent } from '../events/ready.js';
import { Localize } from '../i18n/localize.js';
import { settings, type Theme } from '../settings.js';
import { box } from '../styles/box.js';
import { basePage } from '../styles/page/base.js';
import { slotFor } from '../templates/assigned.js';
import type { empty, waiting } from '../templates/status.js';
import type { View } from './view.js';

/**
 * @slot - The page's own HTML: shown where it stands, and never moved. It needs no `slot` attribute.
 * @cssprop --voix-color-text - Text.
 * @cssprop --voix-color-ground - Ground of fields, and of an explicit theme.
 * @cssprop --voix-color-quiet - Facts and remarks.
 * @cssprop --voix-color-line - Lines.
 * @cssprop --voix-color-surface - Cards.
 * @cssprop --voix-color-accent - Links, marks and buttons.
 * @cssprop --voix-color-focus - Outline of what has focus.
 * @cssprop --voix-font-family - Font of text.
 * @cssprop --voix-font-family-heading - Font of headings.
 * @cssprop --voix-font-size - Size of text; all else follows.
 * @cssprop --voix-line-height - Height of lines.
 * @cssprop --voix-gap - Space between a heading and what follows, and between cards.
 * @cssprop --voix-radius - Corners.
 * @cssprop --voix-measure - Longest line.
 * @cssprop --voix-target-size - Least height of questions, buttons and fields.
 */
export abstract class VoixElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    content: { attribute: false },
    contentAttribute: { attribute: 'content' },
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: {},
  };

  /** Address of a content document (JSON). Read once, however many widgets of the page show it. */
  declare src: string | undefined;
  /**
   * The content: a content document, a section of it or a list of items; or any of these as a JSON string.
   * The attribute of the same name takes the string and comes after `src`.
   */
  declare content: unknown;
  /** @internal */
  declare contentAttribute: string | undefined;
  /** Level of the widget's own headings, 1–6. Left out: one below the heading that the widget stands under. */
  declare headingLevel: number | undefined;
  /** `auto` takes text and ground from the page; `light` and `dark` bring their own. */
  declare theme: Theme | undefined;

  /** The element on the page that holds the content: this one, or the `<div data-voix>` that it stands for. */
  source: Element = this;

  /** @internal Whether there is something to show even without content. */
  readonly always: boolean = false;

  /** @internal Says that there is nothing; undefined as long as something may still come. */
  renderNothing: typeof empty | undefined;
  /** @internal Says that the content is on its way, or could not be read. */
  renderWaiting: typeof waiting | undefined;
  /** @internal Its language, and the messages in it. */
  readonly l10n: Localize = new Localize(this);
  /** @internal The page's own HTML inside. */
  readonly lightDom = new LightDom(this);
  readonly #content: Content;
  #level: number | undefined;
  /** Style sheets of its shadow root, as text: widgets of another document need their own. */
  readonly #sheets: Set<string>;
  #themes: Promise<void> | undefined;
  #announced: unknown;

  /**
   * @param view the module of what shows a content document: loaded with the first one
   * @param page what the widget's own HTML needs of style, in the page
   * @param sheets what is rendered needs, besides what all widgets do
   */
  protected constructor(view: () => Promise<{ readonly view: View }>, page: string, ...sheets: readonly string[]) {
    super();
    this.#sheets = new Set([box, ...sheets]);
    this.#content = new Content(this, this.lightDom, view);
    new PageSheet(this, basePage, page);
  }

  override connectedCallback(): void {
    this.#level = undefined;
    super.connectedCallback();
    // Its place may have changed, and its children while it was away.
    this.requestUpdate();
  }

  /** Moved to another document: style sheets do not come along. */
  adoptedCallback(): void {
    if (this.hasUpdated) this.#dress(this.renderRoot as ShadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    const { source } = this;
    const root = source.shadowRoot ?? source.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    this.renderOptions.renderBefore ??= root.firstChild;
    this.#dress(root);
    return root;
  }

  /** @internal Level of the widget's first heading. */
  get level(): number {
    // An attribute or a framework may give anything: what is no level counts as left out.
    const given = Math.trunc(Number(this.headingLevel));
    return given > 0 && given < 7 ? given : (this.#level ??= headingLevelAt(this.source));
  }

  /** @internal What is shown, and where it comes from. */
  get state(): ContentState {
    return this.#content.state;
  }

  /** @internal Whether the page gave it anything to show without a content document. */
  get hasOwnContent(): boolean {
    return this.lightDom.nodes.length > 0;
  }

  /** @internal The content as the page's own nodes. */
  abstract renderNodes(nodes: readonly Node[]): unknown;

  protected override render(): unknown {
    const { l10n, state } = this;
    l10n.regions = state.status === 'ready' ? state.reader.surroundings.languages : {};
    const body = this.#renderBody();
    const theme = this.theme ?? settings.theme;
    if (theme !== 'auto') this.#loadThemes();
    return html`<div class="box ${theme}" part="box" lang=${l10n.messagesLanguage} dir=${l10n.direction}>${body}</div>`;
  }

  #renderBody(): unknown {
    const { l10n, state } = this;
    if (state.status === 'ready') return (state.kind as View).render(this, state.section, state.reader);
    if (this.hasOwnContent || this.always) return this.renderNodes(this.lightDom.nodes);
    if (!this.renderWaiting) void import('./nothing.js').then(({ waitFor }) => waitFor(this));
    return (state.status === 'markup' ? this.renderNothing : this.renderWaiting)?.(l10n, state, this.#content.retry);
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    try {
      super.update(changed);
    } catch (error) {
      // Whatever went wrong is ours; the page's own words must not be lost by it.
      console.error('[voix]', error);
      this.renderRoot.append(slotFor(this.lightDom.nodes) ?? '');
    }
  }

  protected override updated(): void {
    const { state } = this;
    const shown = state.status === 'ready' ? state : this.hasOwnContent && this.lightDom.nodes;
    if (!shown || shown === this.#announced) return;
    this.#announced = shown;
    this.source.dispatchEvent(new VoixReadyEvent());
  }

  /** @internal Puts on a style sheet that was not needed before. */
  wear(text: string): void {
    this.#sheets.add(text);
    // Added: widgets that stand in here have a sheet of theirs.
    (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(sharedSheet(this, text));
  }

  #loadThemes(): void {
    if (!this.#themes) this.#themes = import('../styles/themes.js').then(({ themes }) => this.wear(themes));
  }

  #dress(root: ShadowRoot): void {
    root.adoptedStyleSheets = [...this.#sheets].map((text) => sharedSheet(this, text));
  }
}
