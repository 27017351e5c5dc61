/**
 * How a question opens. One text for the library's own `<details>` and the page's.
 *
 * The control is the whole line, at least 44 px high, with words and mark in its middle; the mark is drawn with borders,
 * which forced colours keep.
 *
 * @param details selector of the `<details>`
 */
export const disclosure = (details: string): string => `
${details}{display:block;margin:0;padding:0;border:0 solid var(--_line);border-block-end-width:1px}
${details}[open]{padding-block-end:1.25em}
${details}>summary{display:block;position:relative;margin:0;padding-block:.625em;padding-inline:0 2.25em;min-block-size:var(--_target);box-sizing:border-box;align-content:center;max-inline-size:none;list-style:none;cursor:pointer}
${details}>summary::-webkit-details-marker{display:none}
${details}>summary::after{content:"";position:absolute;inset-block:0 .125em;margin:auto;inset-inline-end:.5em;inline-size:.5em;block-size:.5em;border:solid var(--_accent);border-width:0 .125em .125em 0;rotate:45deg}
${details}[open]>summary::after{rotate:225deg;translate:0 .2em}
${details}>summary:focus-visible{outline:2px solid var(--_focus);outline-offset:2px}
${details}>summary :where(h1,h2,h3,h4,h5,h6){display:inline;margin:0}
@media print{${details}>summary::after{display:none}${details}{padding-block-end:1.25em}${details}::details-content{content-visibility:visible;display:block;block-size:auto}}
`;

/** Type of a question: of no weight against the page's rules. */
export const questionType = 'font-family:var(--_title);font-size:1em;font-weight:600;line-height:1.4;';
