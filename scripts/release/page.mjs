/** What the pages of a release have in common: one for each language, in plain HTML, with a way to the other. */
import { html } from './html.mjs';

/** `index.html` is English, `index.fr.html` French. */
export const nameOf = (page, language) => (language === 'en' ? `${page}.html` : `${page}.${language}.html`);

const OTHER = { en: { language: 'fr', words: 'Français' }, fr: { language: 'en', words: 'English' } };
const SKIP = { en: 'Skip to the content', fr: 'Aller au contenu' };

/**
 * @param {object} page
 * @param {string} page.name `index`
 * @param {'en' | 'fr'} page.language
 * @param {string} page.title
 * @param {ReturnType<typeof html>} page.body
 * @param {ReturnType<typeof html>} [page.head] what the page adds
 */
export function pageOf({ name, language, title, body, head = html`` }) {
  const other = OTHER[language];
  return `${html`<!doctype html>
    <html lang="${language === 'fr' ? 'fr-CA' : language}">
      <head>
        <meta charset="utf-8" />
        ${head}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <link rel="icon" href="pages.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="pages.css" />
      </head>
      <body>
        <a class="skip" href="#content">${SKIP[language]}</a>
        <header>
          <a href="${nameOf(name, other.language)}" lang="${other.language}" hreflang="${other.language}">${other.words}</a>
        </header>
        <main id="content">
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `}`;
}
