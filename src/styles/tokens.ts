/**
 * The design tokens, and the names that the library's own rules know them by.
 *
 * Every `--voix-*` here is public; `--_*` are not. Left alone, colours are mixed from the text colour, so that they
 * hold on whatever ground the page has. `em` and `medium` rather than `rem`: many pages set the root to 62.5 %, and
 * the reader's own font size is followed all the same.
 */
export const tokens =
  '--_quiet:var(--voix-color-quiet,color-mix(in srgb,currentColor 92%,transparent));' +
  '--_line:var(--voix-color-line,color-mix(in srgb,currentColor 20%,transparent));' +
  '--_surface:var(--voix-color-surface,color-mix(in srgb,currentColor 4%,transparent));' +
  '--_accent:var(--voix-color-accent,color-mix(in srgb,currentColor 55%,#b3541e));' +
  '--_focus:var(--voix-color-focus,currentColor);' +
  '--_gap:var(--voix-gap,1.2em);' +
  '--_radius:var(--voix-radius,.5em);' +
  '--_measure:var(--voix-measure,42em);' +
  '--_target:var(--voix-target-size,2.75em);' +
  '--_title:var(--voix-font-family-heading,inherit);' +
  'line-height:var(--voix-line-height,1.6);';

/** On the widget itself as well: its margins are in `em`. */
export const textSize = 'font-size:var(--voix-font-size,medium);';
