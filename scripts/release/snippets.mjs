/** What a partner copies from the page of a release. */

/** What the address of the host stands for where it is not known. */
export const PLACEHOLDER = 'https://cdn.example';

const LOAD = 'crossorigin="anonymous" referrerpolicy="no-referrer"';

/**
 * The script and the sheet, for the head of a page.
 *
 * @param {{ [file: string]: string }} [integrity] of an exact version
 * @param {{ [name: string]: string | false }} [options] of the script; what is empty is left out
 */
export function loading(folder, integrity, options = {}) {
  const said = Object.entries(options).map(([name, value]) => (value ? ` data-${name}="${value}"` : ''));
  const pin = (file) => (integrity ? ` integrity="${integrity[file]}"` : '');
  return `<link rel="stylesheet" ${LOAD} href="${folder}voix.css"${pin('voix.css')}>
<script async ${LOAD} src="${folder}voix.js"${pin('voix.js')}${said.join('')}></script>`;
}

const WORDS = {
  en: { heading: 'Questions and answers', question: 'What are these groups for?', answer: 'They speak for themselves.' },
  fr: { heading: 'Questions et réponses', question: 'À quoi servent ces groupes?', answer: 'Ils parlent en leur nom.' },
};

/** One widget in each form. @param {'en' | 'fr'} language */
export function forms(language) {
  const { heading, question, answer } = WORDS[language];
  const details = `
  <details open>
    <summary>${question}</summary>
    <p>${answer}</p>
  </details>
`;
  return {
    div: `<div data-voix="faq" lang="${language}" data-heading="${heading}">${details}</div>`,
    tag: `<voix-faq lang="${language}" heading="${heading}">${details}</voix-faq>`,
    json: `<div data-voix="faq" lang="${language}" data-src="/content.json">
  <a href="/questions">${heading}</a>
</div>`,
  };
}
