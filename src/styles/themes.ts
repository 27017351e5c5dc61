/**
 * The two explicit themes: a ground and a text colour, warm in both; everything else is mixed from the text.
 * Loaded when one is asked for.
 */
const theme = (scheme: string, text: string, ground: string): string =>
  `.${scheme}{color-scheme:${scheme};color:var(--voix-color-text,${text});background:var(--voix-color-ground,${ground});padding:1.25em}`;

export const themes = theme('light', '#2b2420', '#fdfaf6') + theme('dark', '#f3ece5', '#1d1916');
