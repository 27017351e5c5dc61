/**
 * The design tokens, and the names that the library's own rules know them by.
 *
 * Every `--voix-*` here is public; `--_*` are not. Left alone, colours are mixed from the text colour, so that they
 * hold on whatever ground the page has. `em` and `medium` rather than `rem`: many pages set the root to 62.5 %, and
 * the reader's own font size is followed all the same.
 */

const COLOURS = ['quiet', 'line', 'surface', 'accent', 'focus'] as const;

/** The colours, with what holds where the page names none. */
export const colours = (...values: string[]): string =>
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
  'font-size:var(--voix-font-size,medium);' +
  'line-height:var(--voix-line-height,1.6);';
