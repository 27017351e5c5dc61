import { html, type TemplateResult } from 'lit';

/** A heading of a level that is known only at run time: a tag's name can't be bound. */
export function heading(level: number, part: string, words: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${part} part=${part}>${words}</h1>`;
    case 2:
      return html`<h2 class=${part} part=${part}>${words}</h2>`;
    case 3:
      return html`<h3 class=${part} part=${part}>${words}</h3>`;
    case 4:
      return html`<h4 class=${part} part=${part}>${words}</h4>`;
    case 5:
      return html`<h5 class=${part} part=${part}>${words}</h5>`;
    default:
      return html`<h6 class=${part} part=${part}>${words}</h6>`;
  }
}
