/** The two explicit themes: text, ground, and the roles that `auto` mixes from the text. Loaded when one is asked for. */
import { colours } from './tokens.js';

const theme = (scheme: string, text: string, ground: string, ...others: string[]): string =>
  `.${scheme}{${colours(...others)}color-scheme:${scheme};color:var(--voix-color-text,${text});` +
  `background:var(--voix-color-ground,${ground});padding:1.25em}`;

export const themes =
  theme('light', '#2b2420', '#fdfaf6', '#5f544d', '#ddd2c7', '#f7f0e8', '#8a3d14', '#2b2420') +
  theme('dark', '#f3ece5', '#1d1916', '#c4b8ad', '#4d433b', '#28221d', '#f0b48f', '#f3ece5');
