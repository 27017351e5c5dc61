/** The page of one release: what to copy, and what its files are. */
import { html } from './html.mjs';
import { nameOf, pageOf } from './page.mjs';
import { forms, loading, PLACEHOLDER } from './snippets.mjs';
import { INDEX_WORDS } from './index-words.mjs';

/** Wraps at any place, so that it needs no scrolling; one click selects the whole of it. */
const copied = (id, code) => html`<pre class="snippet" id="${id}"><code>${code}</code></pre>`;

const file = ({ name, bytes, brotli, integrity }, { format }) =>
  html`<tr>
    <th scope="row"><a href="${name}">${name}</a></th>
    <td>${format(bytes)}</td>
    <td>${format(brotli)}</td>
    <td><code>${integrity}</code></td>
  </tr>`;

/**
 * @typedef {object} Facts
 * @property {string} version
 * @property {string} address of the host, without a slash at its end
 * @property {{ name: string, bytes: number, brotli: number, integrity: string }[]} files
 *
 * @param {Facts} facts
 * @param {'en' | 'fr'} language
 */
export function indexPage({ version, address, files }, language) {
  const words = INDEX_WORDS[language];
  const [major] = version.split('.');
  const folder = (name) => `${address}/voix/${name}/`;
  const integrity = Object.fromEntries(files.map((file) => [file.name, file.integrity]));
  const { div, tag, json } = forms(language);
  const body = html` <p class="lede">${words.lede}</p>
    <p><a href="${nameOf('check', language)}">${words.check}</a></p>
    <h2>${words.script}</h2>
    ${address === PLACEHOLDER ? html`<p>${words.placeholder} <code>${PLACEHOLDER}</code></p>` : ''}
    <h3>${words.alias(major)}</h3>
    <p>${words.aliasRemark}</p>
    ${copied('alias', loading(folder(major)))}
    <h3>${words.exact(version)}</h3>
    <p>${words.exactRemark}</p>
    ${copied('exact', loading(folder(version), integrity))}
    <h2>${words.widgets}</h2>
    <h3>${words.div}</h3>
    ${copied('div', div)}
    <h3>${words.tag}</h3>
    ${copied('tag', tag)}
    <h3>${words.json}</h3>
    ${copied('json', json)}
    <p>${words.schema} <a href="content.schema.json">content.schema.json</a></p>
    <h2>${words.files}</h2>
    <p>${words.integrity} <a href="sri.json">sri.json</a></p>
    <table>
      <caption>
        ${words.caption(version)}
      </caption>
      <thead>
        <tr>
          ${words.columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${files.map((each) => file(each, words))}
      </tbody>
    </table>`;
  return pageOf({ name: 'index', language, title: `Voix ${version}`, body });
}

/** The first page of the host: leads to every version that is there. @param {string[]} versions exact ones */
export function rootPage(versions) {
  const links = versions.map(
    (version) =>
      html` <li>
        Voix ${version}: <a href="voix/${version}/index.html">English</a>,
        <a href="voix/${version}/index.fr.html" lang="fr" hreflang="fr">français</a>
      </li>`,
  );
  return `${html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>Voix</title>
        <link rel="icon" href="voix/${versions[0]}/pages.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="voix/${versions[0]}/pages.css" />
      </head>
      <body>
        <main>
          <h1>Voix</h1>
          <ul>
            ${links}
          </ul>
        </main>
      </body>
    </html> `}`;
}
