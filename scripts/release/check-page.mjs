/** check.html: a webmaster pastes what stands in a page, and reads why nothing shows. Its code is release-pages/check/. */
import { CHECK_WORDS } from './check-words.mjs';
import { html } from './html.mjs';
import { nameOf, pageOf } from './page.mjs';

/**
 * Holds in the preview's frame as well: what is pasted can run nothing, and ask for nothing but the documents that the
 * library reads.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https: http:",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const area = (name, { label, hint }, { rows }) =>
  html` <p>
    <label for="${name}">${label}</label>
    <span class="quiet" id="${name}-hint">${hint}</span>
    <textarea
      id="${name}"
      name="${name}"
      rows="${rows}"
      aria-describedby="${name}-hint"
      autocomplete="off"
      spellcheck="false"
    ></textarea>
  </p>`;

/** @param {'en' | 'fr'} language */
export function checkPage({ version }, language) {
  const words = CHECK_WORDS[language];
  const { address, found } = words;
  const head = html`<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <script type="module" src="check/main.js"></script>`;
  const body = html` <p class="lede">${words.lede}</p>
    <p>${words.privacy}</p>
    <form autocomplete="off">
      ${area('html', words.html, { rows: 12 })}
      <p>
        <label for="address">${address.label}</label>
        <span class="quiet" id="address-hint">${address.hint}</span>
        <input
          id="address"
          name="address"
          inputmode="url"
          aria-describedby="address-hint"
          autocomplete="off"
          spellcheck="false"
        />
      </p>
      ${area('headers', words.headers, { rows: 4 })} ${area('document', words.document, { rows: 4 })}
      <p><button>${words.button}</button></p>
    </form>
    <p
      role="status"
      data-checking="${found.checking}"
      data-good="${found.good}"
      data-notes="${found.notes}"
      data-bad="${found.bad}"
    ></p>
    <section id="results" hidden>
      <h2>${found.heading}</h2>
      <ul data-stops="${found.stops}" data-note="${found.note}"></ul>
      <h2>${words.preview.heading}</h2>
      <p>${words.preview.remark(version)}</p>
      <div id="preview" data-title="${words.preview.title}"></div>
    </section>
    <h2>${words.page.heading}</h2>
    <p>${words.page.text}</p>
    <p><a href="${nameOf('index', language)}">Voix ${version}</a></p>`;
  return pageOf({ name: 'check', language, title: words.title, head, body });
}
