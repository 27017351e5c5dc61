import { lede } from './intro.js';

/** How a quotation stands: beside a line, in larger letters. @param at selector of the `<blockquote>` */
export const quotation = (at: string): string =>
  `${at}{margin:0 0 .5em;padding-inline-start:1em;border:0 solid var(--_accent);border-inline-start-width:.1875em}${lede(at)}`;
