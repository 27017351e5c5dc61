/**
 * The design tokens, and the names that the library's own rules know them by.
 *
 * Every `--voix-*` here is public; `--_*` are not. Left alone, colours are mixed from the text colour, so that they
 * hold on whatever ground the page has. `em` and `medium` rather than `rem`: many pages set the root to 62.5 %, and
 * the reader's own font size is followed all the same.
 */

const COLOURS = ['quiet', 'line', 'surface', 'accent', 'focus'] as const;

const colours = (...values: string[]): string =>
  COLOURS.map((role, at) => `--_${role}:var(--voix-color-${role},${values[at]});`).join('');

const mixed = (share: number, other = 'transparent'): string => `color-mix(in srgb,currentColor ${share}%,${other})`;

/** Declarations for whatever stands at the top of a widget. */
export const tokens =
  colours(mixed(90), mixed(20), mixed(4), mixed(55, '#b3541e'), 'currentColor') +
  '--_space:var(--voix-space,1em);' +
  '--_radius:var(--voix-radius,.5em);' +
  '--_measure:var(--voix-measure,42em);' +
  '--_target:var(--voix-target-size,2.75em);' +
  '--_title:var(--voix-font-family-heading,inherit);' +
  '--_motion:var(--voix-duration,.15s);' +
  'font-size:var(--voix-font-size,medium);' +
  'line-height:var(--voix-line-height,1.6);';

const theme = (scheme: string, text: string, ground: string, ...others: string[]): string =>
  `.${scheme}{${colours(...others)}color-scheme:${scheme};color:var(--voix-color-text,${text});` +
  `background:var(--voix-color-ground,${ground});padding:1.25em}`;

/** The two explicit themes: text, ground, and the roles that `auto` mixes from the text. */
export const themes =
  theme('light', '#2b2420', '#fdfaf6', '#5f544d', '#ddd2c7', '#f7f0e8', '#8a3d14', '#2b2420') +
  theme('dark', '#f3ece5', '#1d1916', '#c4b8ad', '#4d433b', '#28221d', '#f0b48f', '#f3ece5');
