/** A widget that shows a section: a heading, an opening, and what follows. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Text, Node as SchemaNode } from '../content/schema.js';
import { heading } from '../templates/heading.js';
import type { Reader } from '../templates/reader.js';
import { note, rich, words } from '../templates/words.js';
import { VoixElement } from './voix-element.js';

export abstract class SectionElement<N extends SchemaNode> extends VoixElement<N> {
  static override properties: PropertyDeclarations = { heading: {} };

  /** Heading above the content. Counts before the one that the content document gives. */
  declare heading: string | undefined;

  /** Level of the items' headings: below the section's heading where there is one. */
  protected itemLevel(hasHeading: boolean): number {
    return Math.min(this.level + (hasHeading ? 1 : 0), 6);
  }

  /**
   * @param title heading of the content document; the attribute comes first
   * @param lead what stands before the items
   */
  protected frame(reader: Reader, title: Text | undefined, lead: unknown, body: unknown): TemplateResult {
    const shown = this.heading || (title && words(reader, title));
    return html`${shown ? heading(this.level, 'heading', shown) : nothing}${
      lead ? html`<div class="lead" part="lead">${lead}</div>` : nothing
    }${body}`;
  }

  /** The opening of a section from JSON. */
  protected lead(reader: Reader, title: Text | undefined, intro: Text | undefined): unknown {
    const remark = note(reader, title, intro);
    if (!intro && remark === nothing) return undefined;
    return [remark, rich(reader, intro)];
  }
}
