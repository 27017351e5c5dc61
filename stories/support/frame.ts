/** The page that a story stands on, in Storybook and in the tests. */
import { html, type TemplateResult } from 'lit';

export interface Surroundings {
  /** BCP 47 tag of the page. */
  readonly language: string;
  /** Colour scheme that the page declares. */
  readonly scheme: string;
}

const isRightToLeft = (language: string): boolean => language.startsWith('ar');

/** A page in a language and in a colour scheme, with the browser's own ground and text colour. */
export const frame = (content: unknown, { language, scheme }: Surroundings): TemplateResult =>
  html`<div
    class="frame"
    lang=${language}
    dir=${isRightToLeft(language) ? 'rtl' : 'ltr'}
    style="color-scheme: ${scheme}; background: Canvas; color: CanvasText; font-family: Georgia, serif; padding: 16px"
  >
    ${content}
  </div>`;

/** A dark page that does not say so: only its colours are dark. */
export const darkGround = (content: unknown): TemplateResult =>
  html`<div style="color-scheme: normal; background: #14232b; color: #eef3f5; padding: 16px">${content}</div>`;

/** A light page that says nothing of schemes: it stays light whatever the reader's system prefers. */
export const lightGround = (content: unknown): TemplateResult =>
  html`<div style="color-scheme: normal; background: #fdfcf8; color: #26211c; padding: 16px">${content}</div>`;
