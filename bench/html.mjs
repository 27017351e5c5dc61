/** HTML that contestants share: what a webmaster writes around and inside components. */

export const escape = (text) => text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
export const paragraphs = (texts) => texts.map((text) => `<p>${escape(text)}</p>`).join('');

/** JSON for a `<script type="application/json">`. */
export const json = (value) => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

const SIZES = new Intl.NumberFormat('fr-CA', { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
const KINDS = { page: 'Page Web', guide: 'Guide', form: 'Formulaire', report: 'Rapport' };
const LANGUAGES = { fr: 'français', en: 'anglais' };

/** What a reader is told about a resource, as written out by whoever has no component for it. */
export const factsOf = ({ kind, format, bytes, language }) =>
  [KINDS[kind], format, bytes && SIZES.format(bytes / 1000), LANGUAGES[language]].filter(Boolean).join(', ');

export const worked = ({ year, partner }) => `Depuis ${year}, avec ${escape(partner)}`;

/** A partner's page. @param {{ head: string, body: string, lang?: string }} parts */
export const pageOf = ({ head, body, lang = 'fr' }) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Services</title>
<link rel="icon" href="data:,">
<style>body { font: 100%/1.5 sans-serif; margin: 0 auto; max-width: 60em; padding: 1em }</style>
${head}
</head>
<body>
<h1>Services</h1>
<main>${body}</main>
</body>
</html>`;
