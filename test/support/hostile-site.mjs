/** The site that hostile content is tried out on, and what its pages do with it. */
import { build } from 'vite';
import { ROOT } from '../../scripts/paths.mjs';
import { startSite } from './built.mjs';

/** From this length on a string is tried by itself: two dozen of them are more than any document has. */
export const LONG = 2000;
/** The ways in which JSON comes as text. */
export const AS_TEXT = ['in an attribute', 'in an attribute of a div', 'in a script', 'in a script of a div'];

const [{ output }] = await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  build: { write: false, lib: { entry: `${ROOT}test/fixtures/hostile.ts`, formats: ['es'] } },
});
export const site = await startSite({ pages: { '/hostile.js': { body: output[0].code } } });

/**
 * @typedef {object} Choice which strings
 * @property {number} long below which length
 * @property {number} [part] which part of them
 * @property {number} [of] in how many parts
 */

/**
 * Shows documents of hostile strings, two dozen in one. Runs in the page.
 *
 * @param {string} form as one of `window.tools.forms`
 * @param {readonly number[]} kinds of documents: 0 in the texts alone, 1 among marks and by language, 2 everywhere
 * @param {Choice} choice
 */
export async function showDocuments(form, kinds, { long, part = 0, of = 1 }) {
  const { hostileDocuments, hostileStrings } = await import('/hostile.js');
  const { forms, merge, tryOut, lost } = window.tools;
  const strings = hostileStrings.filter(({ value }) => value.length < long).filter((_, at) => at % of === part);
  const documents = [...hostileDocuments(strings)].map(({ document }) => document);
  const wrong = [];
  for (const kind of kinds) {
    const ofKind = documents.filter((_, at) => at % 3 === kind);
    for (let at = 0; at < ofKind.length; at += 25) {
      const widgets = forms[form](merge(ofKind.slice(at, at + 25)));
      wrong.push(...(await tryOut(widgets)), ...lost(widgets));
    }
  }
  return { wrong, count: strings.length };
}

/**
 * Shows hostile strings in every attribute and among a page's own HTML. Runs in the page.
 *
 * @param {'tag' | 'div'} form
 * @param {Choice} choice
 */
export async function showAttributes(form, { long, part = 0, of = 1 }) {
  const { hostileStrings } = await import('/hostile.js');
  const { attributes, tryOut, [form]: make } = window.tools;
  const strings = hostileStrings.filter(({ value }) => value.length < long).filter((_, at) => at % of === part);
  const wrong = [];
  for (let at = 0; at < strings.length; at += 50) {
    wrong.push(...(await tryOut(strings.slice(at, at + 50).flatMap(({ value }) => attributes(make, value)))));
  }
  return { wrong, count: strings.length };
}
