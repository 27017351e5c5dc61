import { html, type TemplateResult } from 'lit';

/** A link of the library's own. Where it leads to another site, that site gets no handle and no referrer. */
export const link = (href: string, words: unknown): TemplateResult =>
  html`<a part="link" href=${href} rel="noopener noreferrer">${words}</a>`;
