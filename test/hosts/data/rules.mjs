/** Pages whose own few rules go further than any framework. */

/** Rules of a page that says `!important` of everything that a text has. */
const IMPORTANT = `* {
  margin: 3px !important; padding: 2px !important; border: 1px solid !important; font: italic 900 9px/3 cursive !important;
  display: inline-block !important; float: right !important; position: relative !important; text-transform: uppercase !important;
  letter-spacing: normal !important; text-indent: 3em !important; list-style: square !important; box-sizing: content-box !important;
}
html, head, body, main { display: block !important; float: none !important; }
head, script, style, title, template, meta, link { display: none !important; }`;

const OUTRANKED = { column: 'prose', what: /./, why: 'a page’s !important outranks a library’s sheet, as it should' };

const RULES = {
  '* { all: unset } [E30]': { style: 'body * { all: unset }' },
  '* { all: revert }': { style: 'body * { all: revert }' },
  '* { all: initial }': { style: 'body * { all: initial }' },
  '!important on everything': { style: IMPORTANT, except: [OUTRANKED] },
  'root font of 62.5 % [E31]': { style: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  'root font of 200 % [E31]': { style: 'html { font-size: 200% }' },
  'quirks mode': {
    doctype: '',
    except: [
      {
        column: 'layout',
        what: /^(?!voix-group|.*card).*height: /,
        why: 'a line without letters is less high in quirks mode (quirks.spec.whatwg.org, 3.3)',
      },
    ],
  },
  'dark page that declares nothing': { style: 'body { background: #111; color: #eee } a { color: #9cf }' },
  // Its ground by name: axe takes a ground that it can't find for white.
  'dark page that declares it': { style: ':root { color-scheme: dark; background: #121212 }' },
  'page right to left': { html: 'lang="en" dir="rtl"' },
  'vertical writing': { style: 'body { writing-mode: vertical-rl; height: 640px }' },
  'readers’ text spacing [E29]': {
    style:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    except: [OUTRANKED],
  },
  'page that sets inherited type [E29]': {
    style: `body {
      line-height: 3; text-align: justify; text-transform: uppercase; text-indent: 2em; font-style: italic; font-weight: 900;
      font-variant: small-caps; white-space: pre; list-style: square; cursor: wait; text-shadow: 1px 1px red; quotes: none;
      border-collapse: collapse; hyphens: auto; tab-size: 1; word-break: break-all; direction: ltr
    }`,
  },
  'what is not defined is hidden [E37]': { style: ':not(:defined) { display: none }' },
  'rules for bare tags': {
    style: `div { display: flex; margin: 9px; border: 1px solid } section { float: left } ul, ol, li { all: unset } summary { all: unset }
      h1, h2, h3, h4 { font: 8px monospace; margin: 40px } p { margin: 0; float: left } a { display: block; padding: 9px }
      button, input, select { width: 100%; height: 9px; border: 0 } details { display: inline } details > * { display: none }`,
  },
};

export const rules = Object.entries(RULES).map(([name, host]) => ({ name, ...host }));
