/**
 * What all widgets are: an element that takes content as markup or as JSON, in a language, under a heading.
 *
 * Owns: the common attributes, the frame around the content, and where both are rendered. Does not own: where the
 * content comes from (controllers/content.ts), its language (i18n/localize.ts), or what one kind of widget makes of it.
 */
import { html, LitElement, type CSSResultOrNative, type PropertyDeclarations } from 'lit';
import type { Surroundings, SectionKind } from '../content/read.js';
import type { Infer, Node as SchemaNode } from '../content/schema.js';
import { Content, type ContentState } from '../controllers/content.js';
import { reportFaults } from '../controllers/faults.js';
import { headingLevelAt } from '../controllers/heading-level.js';
import { LightDom } from '../controllers/light-dom.js';
import { makeSheet, PageSheet } from '../controllers/page-sheet.js';
import { whenParsed } from '../controllers/parsed.js';
import { VoixReadyEvent } from '../events/ready.js';
import { Localize } from '../i18n/localize.js';
import { settings, type Theme } from '../settings.js';
import { box } from '../styles/box.js';
import { basePage } from '../styles/page/base.js';
import { Reader } from '../templates/reader.js';
import { empty, failed, loading } from '../templates/status.js';

const NO_SURROUNDINGS: Surroundings = { languages: {}, organizations: {}, document: {} };

export abstract class VoixElement<N extends SchemaNode = SchemaNode> extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    content: { attribute: false },
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: {},
  };
  static override styles: CSSResultOrNative[] = [box];

  /** Address of a content document (JSON). Read once, however many widgets of the page show it. */
  declare src: string | undefined;
  /**
   * The content: a content document, a section of it or a list of items; or any of these as a JSON string.
   * The attribute of the same name takes the string and comes after `src`.
   */
  declare content: unknown;
  /** Level of the widget's own headings, 1–6. Left out: one below the heading that the widget stands under. */
  declare headingLevel: number | undefined;
  /** `auto` takes text and ground from the page; `light` and `dark` bring their own. */
  declare theme: Theme | undefined;

  /** The element on the page that holds the content: this one, or the `<div data-voix>` that it stands for. */
  source: Element = this;

  protected readonly l10n: Localize = new Localize(this);
  protected readonly lightDom = new LightDom(this);
  readonly #content: Content<N>;
  #level: number | undefined;
  #announced: unknown;

  /**
   * @param kind the part of the content document that is shown
   * @param page what the widget's own HTML needs of style, in the page
   */
  protected constructor(kind: SectionKind<N>, page: string) {
    super();
    this.#content = new Content(this, this.lightDom, kind);
    new PageSheet(this, [basePage, page]);
  }

  // Every attribute can be a `data-` attribute: some editors keep no other.
  static override get observedAttributes(): string[] {
    const names = [...super.observedAttributes, 'content'];
    return [...names, ...names.map((name) => `data-${name}`)];
  }

  /** Value of the attribute `content` or `data-content`. */
  get contentAttribute(): string | null {
    return this.getAttribute('content') ?? this.getAttribute('data-content');
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    const plain = name.replace('data-', '');
    if (plain === 'content') this.requestUpdate();
    else if (plain === name) super.attributeChangedCallback(name, before, after ?? this.getAttribute(`data-${name}`));
    else if (!this.hasAttribute(plain)) super.attributeChangedCallback(plain, before, after);
  }

  override connectedCallback(): void {
    this.#level = undefined;
    super.connectedCallback();
    void whenParsed().then(() => this.#noticeNothing());
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

  /** Level of the widget's first heading. */
  protected get level(): number {
    const { headingLevel } = this;
    if (headingLevel && headingLevel >= 1 && headingLevel <= 6) return Math.floor(headingLevel);
    return (this.#level ??= headingLevelAt(this.source));
  }

  protected get state(): ContentState<Infer<N>> {
    return this.#content.state;
  }

  /** The content as JSON gave it. */
  protected abstract renderSection(section: Infer<N>, reader: Reader): unknown;

  /** The content as the page's own nodes. */
  protected abstract renderNodes(nodes: readonly Node[], reader: Reader): unknown;

  protected override render(): unknown {
    const { l10n, state } = this;
    l10n.regions = state.status === 'ready' ? state.languages : {};
    const body = this.#renderBody();
    const theme = this.theme ?? settings.theme;
    return html`<div class="box ${theme}" part="box" lang=${l10n.messagesLanguage} dir=${l10n.direction}>${body}</div>`;
  }

  #renderBody(): unknown {
    const { l10n, state } = this;
    const { nodes } = this.lightDom;
    if (state.status === 'ready') return this.renderSection(state.section, new Reader(l10n, state, state.base));
    if (nodes.length) return this.renderNodes(nodes, new Reader(l10n, NO_SURROUNDINGS, this.source.baseURI));
    if (state.status === 'loading') return loading(l10n, state.slow);
    if (state.status === 'failed') return failed(l10n, () => this.#content.retry());
    return document.readyState === 'loading' ? undefined : empty(l10n);
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    try {
      super.update(changed);
    } catch (error) {
      // Whatever went wrong is ours; the page's own words must not be lost by it.
      console.error('[voix]', error);
      const slot = document.createElement('slot');
      this.renderRoot.replaceChildren(slot, ...(this.source === this ? [] : [this]));
      slot.assign(...(this.lightDom.nodes as (Element | Text)[]));
    }
  }

  protected override updated(): void {
    const { state } = this;
    const { nodes } = this.lightDom;
    const shown = state.status === 'ready' ? state : nodes;
    if (shown === this.#announced || (shown === nodes && !nodes.length)) return;
    this.#announced = shown;
    this.source.dispatchEvent(new VoixReadyEvent());
  }

  #noticeNothing(): void {
    if (!this.isConnected || this.state.status !== 'markup' || this.lightDom.nodes.length) return;
    this.requestUpdate();
    const expected = 'content: HTML inside, "src", "content" or a JSON script';
    reportFaults(this.source, '', [{ path: '', expected, found: 'nothing' }]);
  }

  #dress(root: ShadowRoot): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    root.adoptedStyleSheets = elementStyles.map((style) =>
      this.ownerDocument === document && 'styleSheet' in style ?
        (style.styleSheet as CSSStyleSheet)
      : makeSheet(this, 'cssText' in style ? style.cssText : ''),
    );
  }
}
