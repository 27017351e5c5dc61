/** The HTML of a host page. */
import { SCRIPT } from '../support/page.mjs';

const packaged = (file) => `/packages/${file}`;

/** @param {import('./data/index.mjs').Host} host */
export async function htmlOf(host, widgets, tools) {
  const {
    doctype = '<!doctype html>',
    html = 'lang="en"',
    scripts = [],
    sheets = [],
    style,
    head = '',
    voix = SCRIPT,
    nonce,
  } = host;
  const body = host.body ?? ((inside) => inside);
  const attribute = nonce ? ` nonce="${nonce}"` : '';
  return `${doctype}
<html ${html}>
  <head>
    <meta charset="utf-8"><title>A partner’s page</title><link rel="icon" href="/icon.svg">
    <script${attribute} src="/watch.js"></script>
    ${scripts.map((file) => `<script src="${packaged(file)}"></script>`).join('')}
    ${sheets.map((file) => `<link rel="stylesheet" href="${packaged(file)}">`).join('')}
    ${style ? `<style>${style}</style>` : ''}
    ${head}
    ${voix}
  </head>
  <body>
    <main><h1>A partner’s page</h1>${await body(widgets, tools)}<p id="after">After it all.</p></main>
  </body>
</html>`;
}

/** Each widget in a box of its own, and nothing else. */
export const CLEAN = {
  body: (widgets) =>
    widgets
      .split('\n')
      .map((widget) => `<section>${widget}</section>`)
      .join('\n'),
};
