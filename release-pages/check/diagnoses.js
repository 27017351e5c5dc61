/** All that can be wrong with a page that should show a widget. One entry each; its words are in words.en.js and words.fr.js. */
import { CONTENT } from './diagnoses/content.js';
import { MARKUP } from './diagnoses/markup.js';
import { POLICY } from './diagnoses/policy.js';
import { SCRIPT } from './diagnoses/script.js';

/**
 * @typedef {object} Diagnosis
 * @property {string} id
 * @property {boolean} [stops] whether it keeps something from being shown
 * @property {(page: ReturnType<typeof import('./page.js').readPage>) => Record<string, unknown>[]} find
 *   for each time that it holds, what fills the blanks of its words
 *
 * @type {Diagnosis[]}
 */
export const DIAGNOSES = [...MARKUP, ...SCRIPT, ...POLICY, ...CONTENT];

/** What holds of a page, what stops it first. The same words are said once. */
export function diagnose(page) {
  const all = DIAGNOSES.flatMap(({ id, stops = false, find }) => find(page).map((values) => ({ id, stops, values })));
  const different = new Map(all.map((finding) => [JSON.stringify(finding), finding]));
  return [...different.values()].sort((a, b) => b.stops - a.stops);
}
