/**
 * The box that every widget's look stands in. The host itself belongs to the page; here the page's rules end.
 *
 * Taken from the page on purpose: font family, text colour, colour scheme, and what readers or the page rely on
 * (visibility, pointer events, the reader's letter and word spacing).
 */
import { css } from './css.js';
import { headingType, linkType, prose, sectionHeading } from './prose.js';
import { textSize, tokens } from './tokens.js';

export const box = css`
  .box {
    all: initial;
    display: block;
    ${tokens}
    ${textSize}
    font-family: var(--voix-font-family, inherit);
    color: var(--voix-color-text, inherit);
    color-scheme: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    visibility: inherit;
    pointer-events: inherit;
    overflow-wrap: anywhere;
    grid-column: 1/-1;
  }
  :host::before,
  :host::after {
    display: none !important;
  }
  ${prose('.box')}
  .box :is(h1, h2, h3, h4, h5, h6) {
    ${headingType}
    font-size: 1.25em;
  }
  .box .heading {
    ${sectionHeading}
  }
  .lead:not(:last-child) {
    margin-block-end: var(--_gap);
  }
  .lead > :first-child {
    margin-block-start: 0;
  }
  a {
    ${linkType}
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  button {
    all: unset;
    box-sizing: border-box;
    display: inline-block;
    min-block-size: var(--_target);
    padding: 0.5em 0;
    ${linkType}
    text-decoration: underline;
    cursor: pointer;
  }
  .note {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_quiet);
  }
  .status {
    margin: 0;
    padding: 0.75em 0;
    color: var(--_quiet);
  }
  @media print {
    .tools,
    .permalink,
    button {
      display: none !important;
    }
  }
`;
