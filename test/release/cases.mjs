/**
 * What a webmaster pastes, and what is said of it. `{host}` is the release's own server, `{exact}` and `{alias}` its
 * folders, `{partner}` the server of the page, `{right}` the integrity of voix.js.
 */

const SCRIPT = '<script async crossorigin="anonymous" src="{alias}voix.js"></script>';
const DIV = '<div data-voix="faq" lang="en"><details><summary>Who?</summary><p>We.</p></details></div>';
const GOOD = SCRIPT + DIV;
const from = (src) => `${SCRIPT}<div data-voix="faq" data-src="${src}"><a href="/questions">Questions</a></div>`;
const csp = (policy) => `Content-Security-Policy: ${policy}`;
const page = '{partner}/page.html';
/** A page on `https:`, for what only such pages refuse. */
const secure = 'https://www.example.org/page.html';

/**
 * @typedef {object} Case
 * @property {string} id of the diagnosis
 * @property {string} html
 * @property {string} [headers]
 * @property {string} [address]
 * @property {string} [document]
 * @property {string[]} [also] what is found beside it
 * @property {string} en what is said of it
 * @property {string} fr
 */

/** Where nothing is wrong. @type {Record<string, Partial<Case>>} */
export const IN_ORDER = {
  'the div form': { html: GOOD },
  'the tag form': {
    html: `${SCRIPT}<voix-faq heading="“Why?”"><details><summary>Who?</summary><p>We.</p></details></voix-faq>`,
  },
  'a document at an address': { html: from('/content.json'), address: page },
  'a document from an origin that the script tag allows': {
    html: from('{partner}/shared.json').replace('<script', '<script data-allow="{partner}"'),
    address: secure.replace('https', 'http'),
  },
  'a document that is pasted': { html: '', document: '{"faq":{"items":[{"question":"Who?","answer":"We."}]}}', also: [] },
  'an exact version with its integrity': {
    html: `<script crossorigin="anonymous" integrity="{right}" src="{exact}voix.js"></script>${DIV}`,
  },
  'a policy by host': {
    html: `<link rel="stylesheet" href="{alias}voix.css">${from('/content.json')}`,
    address: page,
    headers: csp(
      "default-src 'none'; script-src {host}; style-src {host}/voix/; connect-src 'self'; trusted-types 'none'; require-trusted-types-for 'script'",
    ),
  },
  'a policy by nonce': {
    html: `<script nonce="R4nd0m" src="{alias}voix.js"></script>${DIV}`,
    headers: "content-security-policy:\n  default-src 'none'; script-src 'nonce-R4nd0m' 'strict-dynamic' https:",
  },
  'a policy that only reports': { html: GOOD, headers: "Content-Security-Policy-Report-Only: script-src 'none'" },
};

/** @type {Case[]} */
export const CASES = [
  {
    id: 'tag-as-text',
    html: `${SCRIPT}<p>&lt;voix-faq src="/content.json"&gt;</p>`,
    en: 'readers see the code',
    fr: 'on y voit le code',
  },
  {
    id: 'nothing-there',
    html: `<html><head>${SCRIPT}</head><body><p>Hello</p></body></html>`,
    en: 'There is no widget',
    fr: 'Il n’y a aucun élément',
  },
  {
    id: 'curly-quotes',
    html: `${SCRIPT}<div data-voix=”faq”><p>Hello</p></div>`,
    en: 'data-voix=”faq” are curly',
    fr: 'Les guillemets de data-voix=”faq” sont courbes',
  },
  { id: 'unknown-name', html: SCRIPT + DIV.replace('faq', 'fag'), en: 'Did you mean faq?', fr: 'Vouliez-vous dire faq?' },
  {
    id: 'no-shadow',
    html: `${SCRIPT}<ul data-voix="faq"><li>Who?</li></ul>`,
    en: 'A <ul> can’t be a widget',
    fr: 'Un <ul> ne peut pas être un élément',
  },
  {
    id: 'not-closed',
    html: `${SCRIPT}<voix-faq src="/content.json" /><p>The rest</p>`,
    address: page,
    en: 'Close it with </voix-faq>',
    fr: 'Fermez-le par </voix-faq>',
  },
  {
    id: 'div-options',
    html: `${SCRIPT}<div data-voix="faq" heading="Questions"><details><summary>Who?</summary><p>We.</p></details></div>`,
    en: 'it is called data-heading',
    fr: 'il s’appelle data-heading',
  },
  {
    id: 'tag-options',
    html: `${SCRIPT}<voix-faq data-heading="Questions"><details><summary>Who?</summary><p>We.</p></details></voix-faq>`,
    en: 'On a tag it is called heading',
    fr: 'Sur une balise, il s’appelle heading',
  },
  {
    id: 'script-as-text',
    html: `<p>&lt;script async src="{alias}voix.js"&gt;&lt;/script&gt;</p>${DIV}`,
    en: 'The script tag stands in the page as text',
    fr: 'La balise de script figure dans la page comme du texte',
  },
  { id: 'script-missing', html: DIV, en: 'There is no script tag of Voix', fr: 'Il n’y a pas de balise de script de Voix' },
  {
    id: 'script-placeholder',
    html: `<script async src="https://cdn.example/voix/0/voix.js"></script>${DIV}`,
    en: 'the address of the examples',
    fr: 'l’adresse des exemples',
  },
  {
    id: 'script-held',
    html: `<script type="text/plain" data-cookieconsent="marketing" src="{alias}voix.js"></script>${DIV}`,
    en: 'held back (text/plain)',
    fr: 'retenue (text/plain)',
  },
  {
    id: 'script-http',
    html: `<script src="http://cdn.example.org/voix/0/voix.js"></script>${DIV}`,
    address: secure,
    also: ['script-other-host'],
    en: 'The page is https:, the script http://cdn.example.org/voix/0/voix.js is not',
    fr: 'La page est en https:, mais pas le script http://cdn.example.org/voix/0/voix.js',
  },
  { id: 'script-twice', html: SCRIPT + GOOD, en: 'there 2 times', fr: 'là 2 fois' },
  {
    id: 'script-other-host',
    html: `<script src="https://cdn.example.org/voix/0/voix.js"></script>${DIV}`,
    en: 'loads the script from https://cdn.example.org',
    fr: 'charge le script de https://cdn.example.org',
  },
  {
    id: 'script-other-version',
    html: `<script src="{host}/voix/7/voix.js"></script>${DIV}`,
    en: 'Your page loads version 7',
    fr: 'Votre page charge la version 7',
  },
  {
    id: 'integrity-alias',
    html: `<script crossorigin="anonymous" integrity="{right}" src="{alias}voix.js"></script>${DIV}`,
    en: 'Take integrity away',
    fr: 'Retirez integrity',
  },
  {
    id: 'integrity-wrong',
    html: `<script crossorigin="anonymous" integrity="sha384-AAAA" src="{exact}voix.js"></script>${DIV}`,
    en: 'It should be {right}',
    fr: 'Elle devrait être {right}',
  },
  {
    id: 'integrity-unknown',
    html: `<script crossorigin="anonymous" integrity="sha384-AAAA" src="{host}/voix/7.0.0/voix.js"></script>${DIV}`,
    also: ['script-other-version'],
    en: 'Open the check.html in the folder of version 7.0.0',
    fr: 'Ouvrez le check.fr.html du dossier de la version 7.0.0',
  },
  {
    id: 'integrity-crossorigin',
    html: `<script integrity="{right}" src="{exact}voix.js"></script>${DIV}`,
    en: 'integrity without crossorigin',
    fr: 'integrity sans crossorigin',
  },
  {
    id: 'policy-script',
    html: GOOD,
    headers: `HTTP/2 200\ncontent-type: text/html\n${csp("default-src 'self'; script-src 'self' https://www.example.org")}`,
    en: 'Add {host} to script-src',
    fr: 'Ajoutez {host} à script-src',
  },
  {
    id: 'policy-script',
    html: `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">${GOOD}`,
    en: 'Add {host} to default-src',
    fr: 'Ajoutez {host} à default-src',
  },
  {
    id: 'policy-strict-dynamic',
    html: GOOD,
    headers: csp("script-src 'nonce-R4nd0m' 'strict-dynamic' {host}"),
    en: 'Give the script tag the nonce',
    fr: 'Donnez à la balise de script le nonce',
  },
  {
    id: 'policy-parts',
    html: `<script nonce="R4nd0m" src="{alias}voix.js"></script>${DIV}`,
    headers: csp("script-src 'nonce-R4nd0m'"),
    en: 'lets the script in by its nonce alone',
    fr: 'n’admet le script que par son nonce',
  },
  {
    id: 'policy-style',
    html: `<link rel="stylesheet" href="{alias}voix.css">${GOOD}`,
    headers: csp("style-src 'self'"),
    en: 'Add {host} to style-src',
    fr: 'Ajoutez {host} à style-src',
  },
  {
    id: 'policy-connect',
    html: from('/content.json'),
    address: page,
    headers: csp("connect-src 'none'"),
    en: "Add 'self' to connect-src",
    fr: "Ajoutez 'self' à connect-src",
  },
  {
    id: 'policy-sandbox',
    html: GOOD,
    headers: csp('sandbox allow-forms'),
    en: 'Add allow-scripts to sandbox',
    fr: 'Ajoutez allow-scripts à sandbox',
  },
  {
    id: 'policy-integrity',
    html: GOOD,
    headers: 'Integrity-Policy: blocked-destinations=(script)',
    en: 'blocks every script without integrity',
    fr: 'bloque tout script sans integrity',
  },
  {
    id: 'address-missing',
    html: from('/content.json'),
    en: 'the address of your page is missing',
    fr: 'l’adresse de votre page manque',
  },
  {
    id: 'content-http',
    html: from('http://www.example.org/content.json').replace('{alias}', 'https://cdn.example.org/voix/0/'),
    address: secure,
    also: ['content-origin', 'script-other-host'],
    en: 'its document http://www.example.org/content.json is not',
    fr: 'son document http://www.example.org/content.json',
  },
  {
    id: 'content-origin',
    html: from('{host}/content.json'),
    address: page,
    en: 'Content may not come from there',
    fr: 'Le contenu ne peut pas venir de là',
  },
  {
    id: 'content-status',
    html: from('/lost.json'),
    address: page,
    en: 'the server answered status 404',
    fr: 'le serveur a répondu status 404',
  },
  {
    id: 'content-unreachable',
    html: from('{partner}/unshared.json').replace('<script', '<script data-allow="{partner}"'),
    address: 'http://www.example.org/page.html',
    en: '{partner}/unshared.json gives no answer that a page may read',
    fr: '{partner}/unshared.json ne donne aucune réponse qu’une page puisse lire',
  },
  {
    id: 'content-unreachable-here',
    html: from('/unshared.json'),
    address: page,
    en: 'It is on your page’s own server',
    fr: 'Il est sur le serveur de votre page',
  },
  {
    id: 'content-html',
    html: from('/sign-in.json'),
    address: page,
    en: 'At the address of the document is a web page',
    fr: 'À l’adresse du document se trouve une page Web',
  },
  {
    id: 'content-not-json',
    html: from('/comma.json'),
    address: page,
    en: 'The content is not JSON',
    fr: 'Le contenu n’est pas du JSON',
  },
  {
    id: 'content-not-json',
    html: from('/content.json'),
    document: '{"faq": [}',
    en: 'The content is not JSON',
    fr: 'Le contenu n’est pas du JSON',
  },
  {
    id: 'content-nothing',
    html: `${SCRIPT}<div data-voix="faq">&nbsp;</div>`,
    en: 'A widget is empty',
    fr: 'Un élément est vide',
  },
  {
    id: 'content-fault',
    html: from('/content.json'),
    document: '{"faq":{"items":[{"question":"Who?","answer":12},{"question":"What?","answer":"This."}]}}',
    en: 'At faq.items[0].answer the library expected text, and found 12',
    fr: 'À faq.items[0].answer, la bibliothèque attendait text et a trouvé 12',
  },
];

/** Where the server of the release itself is at fault. `without`: what it lacks. @type {(Case & { without: string })[]} */
export const HOST_CASES = [
  { id: 'host-not-shared', without: 'headers', html: GOOD, en: 'does not share its files', fr: 'ne partage pas ses fichiers' },
  {
    id: 'preview-not-started',
    without: 'voix.js',
    html: GOOD,
    en: 'did not start in this browser',
    fr: 'n’a pas démarré dans ce navigateur',
  },
];
