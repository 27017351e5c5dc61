/** What a widget shows while it has nothing to show: quiet, in the reader's language, with a way on. */
import { html, type TemplateResult } from 'lit';
import type { Localize } from '../i18n/localize.js';

/** Waiting for a document. */
export const loading = ({ msg }: Localize, slow: boolean): TemplateResult =>
  html`<p class="status" part="status" role="status">
    ${slow ? msg('Still loading. The connection may be slow.') : msg('Loading…')}
  </p>`;

/** A document that could not be read. */
export const failed = ({ msg }: Localize, retry: () => void): TemplateResult =>
  html`<p class="status" part="status" role="status">${msg('This content could not be loaded.')}</p>
    <button type="button" part="button" @click=${retry}>${msg('Try again')}</button>`;

/** Nothing there, and nothing wrong. */
export const empty = ({ msg }: Localize): TemplateResult =>
  html`<p class="status" part="status">${msg('There is nothing here yet.')}</p>`;
