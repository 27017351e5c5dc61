/** A widget that shows a section: a heading, an opening, and what follows. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { heading } from '../templates/heading.js';
import { VoixElement } from './voix-element.js';

export abstract class SectionElement extends VoixElement {
  static override properties: PropertyDeclarations = { heading: {} };

  /** Heading above the content. Counts before the one that the content document gives. */
  declare heading: string | undefined;

  /**
   * @internal
   * @param title heading of the content document; the attribute comes first
   * @param lead what stands before the items
   */
  frame(title: unknown, lead: unknown, body: unknown): TemplateResult {
    const shown = this.heading || title;
    return html`${shown ? heading(this.level, 'heading', shown) : nothing}${
      lead ? html`<div class="lead" part="lead">${lead}</div>` : nothing
    }${body}`;
  }
}
