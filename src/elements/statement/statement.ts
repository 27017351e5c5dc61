import type { PropertyDeclarations } from 'lit';
import { statementPage } from '../../styles/page/statement.js';
import { slotFor } from '../../templates/assigned.js';
import { VoixElement } from '../voix-element.js';
import { statementStyles } from './statement.styles.js';
import { attributed, statement } from './statement.templates.js';

/**
 * A quotation, with who said it by role, where it is from, and a remark where it is a translation.
 *
 * As markup: a `<blockquote>`, and a `<footer>` with the attribution and the source.
 *
 * @summary A quotation with its attribution.
 * @fires voix-ready - The content is shown.
 * @fires voix-error - Something is wrong with the content.
 * @csspart box - Everything that the widget shows.
 * @csspart quotation - The quotation, where the page did not write it.
 * @csspart attribution - Who said it and where, where the page did not write it.
 * @csspart link - The link to the source.
 * @csspart note - Remark on the language of the quotation.
 * @csspart status - Message while there is nothing to show.
 * @csspart button - A button.
 */
export class VoixStatement extends VoixElement {
  static override properties: PropertyDeclarations = {
    item: {},
    attribution: {},
    originalLanguage: { attribute: 'original-language' },
  };

  /** Which statement of the content document: its `id`. Left out: the first. */
  declare item: string | undefined;
  /** Who said it, by role. Comes before a footer inside. */
  declare attribution: string | undefined;
  /** Language that it was said or written in. Where the quotation is in another, that is said. */
  declare originalLanguage: string | undefined;

  constructor() {
    super(() => import('./statement.view.js'), statementPage, statementStyles);
  }

  override renderNodes(nodes: readonly Node[]): unknown {
    const { l10n, attribution, originalLanguage, source } = this;
    const isFooter = ({ nodeName }: Node): boolean => nodeName === 'FOOTER';
    return statement(
      l10n,
      slotFor(nodes.filter((node) => !isFooter(node))),
      attribution ? attributed(attribution) : slotFor(nodes.filter(isFooter)),
      source.querySelector('blockquote')?.lang || l10n.language,
      originalLanguage,
    );
  }
}
