import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { canonicalLanguage } from '../../content/language.js';
import { matchLanguage } from '../../content/localized.js';
import { VoixLanguageChangeEvent } from '../../events/language-change.js';
import { formatLanguage } from '../../i18n/formats.js';
import { checkLanguages } from '../../i18n/localize.js';
import { settings } from '../../settings.js';
import { languagePage } from '../../styles/page/language.js';
import { slotFor } from '../../templates/assigned.js';
import { VoixElement } from '../voix-element.js';
import { languageStyles } from './language.styles.js';

/**
 * The languages that the reader can choose from, each in its own name.
 *
 * As markup: links to the page in its other languages, `<a href="/en" lang="en" hreflang="en">English</a>`, which stay
 * links. As `languages` or as JSON: buttons that switch every widget of the page that has no `lang` of its own. The
 * choice is kept in memory only.
 *
 * @summary Switches the language of the page's widgets, or links to the page in another.
 * @fires voix-ready - The content is shown.
 * @fires voix-error - Something is wrong with the content.
 * @fires voix-language-change - The reader has chosen a language; not cancelable.
 * @csspart box - Everything that the widget shows.
 * @csspart list - The languages.
 * @csspart button - A button.
 * @csspart status - Message while there is nothing to show.
 */
export class VoixLanguage extends VoixElement {
  static override properties: PropertyDeclarations = { languages: {} };

  /** Tags of the languages to choose from: `fr, en`. Counts before links inside. */
  declare languages: string | undefined;

  constructor() {
    super(() => import('./language.view.js'), languagePage, languageStyles);
  }

  override get hasOwnContent(): boolean {
    return !!this.languages || super.hasOwnContent;
  }

  override renderNodes(nodes: readonly Node[]): unknown {
    return this.renderButtons(this.languages?.split(/[\s,]+/) ?? []) ?? this.#renderGroup(slotFor(nodes));
  }

  // Not pressed but current: pressing the one that is chosen does not take the choice back (WAI-ARIA 1.2, aria-current).
  /** @internal Nothing where none of the languages is one. */
  renderButtons(languages: readonly string[]): TemplateResult | undefined {
    const tags = languages.map(canonicalLanguage).filter(Boolean);
    const current = matchLanguage(this.#current, tags);
    const buttons = tags.map(
      (tag) =>
        html`<button type="button" part="button" lang=${tag} aria-current=${tag === current} @click=${() => this.#choose(tag)}>
          ${formatLanguage(tag, tag)}
        </button>`,
    );
    return buttons.length ? this.#renderGroup(buttons) : undefined;
  }

  #renderGroup(languages: unknown): TemplateResult {
    return html`<div role="group" part="list" aria-label=${this.l10n.msg('Language')}>${languages}</div>`;
  }

  get #current(): string {
    return settings.chosenLanguage || this.l10n.language;
  }

  #choose(language: string): void {
    const previous = this.#current;
    settings.chosenLanguage = language;
    checkLanguages();
    // Its own language may be another than the one that is chosen.
    this.requestUpdate();
    if (language !== previous) this.source.dispatchEvent(new VoixLanguageChangeEvent(language, previous));
  }
}
