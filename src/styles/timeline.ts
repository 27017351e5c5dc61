/**
 * How events stand: along a line, each under its date. One text for the library's own list and the page's.
 *
 * The dot is drawn with a border, which forced colours keep.
 *
 * @param list selector of the list
 */
export const timeline = (list: string): string => `
${list}{list-style:none;margin:0 .25em;padding:0;border:0 solid var(--_line);border-inline-start-width:1px}
${list}>li{position:relative;padding:0 0 1.25em;padding-inline-start:1.25em}
${list}>li::after{content:"";position:absolute;inset-block-start:.55em;inset-inline-start:-.25em;border:.25em solid var(--_accent);border-radius:1em}
${list}>li>time:not([hidden]),${list}>li[data-date]::before{display:block;font-weight:600}
${list}>li>p:first-of-type{margin-block-start:.25em}
`;
