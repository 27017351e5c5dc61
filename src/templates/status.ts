/** What a widget shows while it has nothing to show: quiet, in the reader's language, with a way on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../i18n/localize.js';

export interface Waiting {
  readonly status: string;
  /** Whether it takes long. */
  readonly slow?: boolean;
}

/** A document that is on its way, or could not be read. */
export function waiting({ msg }: Localize, { status, slow }: Waiting, retry: () => void): TemplateResult {
  const words =
    status === 'failed' ? msg('This content could not be loaded.')
    : slow ? msg('Still loading. The connection may be slow.')
    : msg('Loading…');
  // The button goes when it is pressed. What is read comes into the frame around it: focus waits there (WCAG 2.4.3).
  const tryAgain = ({ currentTarget }: Event): void => {
    const frame = (currentTarget as Element).parentElement!;
    frame.tabIndex = -1;
    frame.focus();
    retry();
  };
  return html`<p class="status" part="status" role="status">${words}</p>
    ${status === 'failed' ? html`<button type="button" part="button" @click=${tryAgain}>${msg('Try again')}</button>` : nothing}`;
}

/** Nothing there, and nothing wrong. */
export const empty = ({ msg }: Localize): TemplateResult =>
  html`<p class="status" part="status">${msg('There is nothing here yet.')}</p>`;
