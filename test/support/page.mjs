/** The HTML of a partner’s page. */
import { CDN_PLACEHOLDER } from '../../scripts/servers.mjs';

/** Where the release stands, as partners write it: the servers fill in the address. */
export const RELEASE = `${CDN_PLACEHOLDER}/voix/0/`;
/** The script tag of the README. */
export const SCRIPT = `<script async crossorigin="anonymous" referrerpolicy="no-referrer" src="${RELEASE}voix.js"></script>`;
/** The same script, in charge before anything of the page is there. */
export const BLOCKING = `<script crossorigin="anonymous" referrerpolicy="no-referrer" src="${RELEASE}voix.js"></script>`;
export const SHEET = `<link rel="stylesheet" crossorigin="anonymous" referrerpolicy="no-referrer" href="${RELEASE}voix.css">`;

/** A plain page of a partner; `lang: null` for one that names no language. */
export const html = (body, { lang = 'en', head = SCRIPT } = {}) => `<!doctype html>
<html${lang === null ? '' : ` lang="${lang}"`}>
  <head><meta charset="utf-8"><title>A partner’s page</title><link rel="icon" href="/icon.svg">${head}</head>
  <body>${body}</body>
</html>`;

/** JSON as the text of a double-quoted attribute, the way that survives editors. */
export const attribute = (value) =>
  (typeof value === 'string' ? value : JSON.stringify(value)).replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
