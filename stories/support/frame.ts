/** The page that a story stands on, in Storybook and in the tests. */
import { html, nothing, type TemplateResult } from 'lit';

export interface Surroundings {
  /** BCP 47 tag of the page. */
  readonly language: string;
  /** Colour scheme that the page declares. */
  readonly scheme: string;
  /** Writing direction of the page. Left out: that of its language. */
  readonly direction?: string | undefined;
  /** Width of the column that the story stands in, in CSS. Left out: all that there is. */
  readonly width?: string | undefined;
  /** Whether somebody else's style sheet gives the page its type, its ground and its space. */
  readonly dressed?: boolean | undefined;
}

const isRightToLeft = (language: string): boolean => language.startsWith('ar');

/** A page in a language and in a colour scheme, with the browser's own ground and text colour. */
export const frame = (content: unknown, { language, scheme, direction, width, dressed }: Surroundings): TemplateResult => {
  const look = dressed ? '' : 'background: Canvas; color: CanvasText; font-family: Georgia, serif';
  const column = width ? `inline-size: ${width}; outline: 1px dashed GrayText; outline-offset: 4px` : nothing;
  return html`<div
    class="frame"
    lang=${language}
    dir=${direction ?? (isRightToLeft(language) ? 'rtl' : 'ltr')}
    style="color-scheme: ${scheme}; padding: 16px; ${look}"
  >
    <div style=${column}>${content}</div>
  </div>`;
};

/** A dark page that does not say so: only its colours are dark. */
export const darkGround = (content: unknown): TemplateResult =>
  html`<div style="color-scheme: normal; background: #14232b; color: #eef3f5; padding: 16px">${content}</div>`;

/** A light page that says nothing of schemes: it stays light whatever the reader's system prefers. */
export const lightGround = (content: unknown): TemplateResult =>
  html`<div style="color-scheme: normal; background: #fdfcf8; color: #26211c; padding: 16px">${content}</div>`;
