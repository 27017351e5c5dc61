/**
 * Who is measured, in the order of the table.
 *
 * @typedef {object} Contestant
 * @property {string} name for `--contestant`
 * @property {string} title
 * @property {('html' | 'json' | 'url')[]} [forms] in which it takes content; HTML where nothing is said
 * @property {() => object | Promise<object>} [files] what its page asks for: a text by path, a folder by path with a slash
 * @property {() => string} head what its documentation says to load
 * @property {(questions: import('../content.mjs').Question[], form: string) => string} faq
 * @property {(groups: import('../content.mjs').Group[], form: string) => string} groups
 * @property {(resources: import('../content.mjs').Resource[], form: string) => string} resources
 * @property {(contents: Record<string, import('../content.mjs').Content>) => unknown} [document] for `url`
 * @property {Page} page functions that run in the page
 *
 * @typedef {object} Page
 * @property {(at: number) => { control: Element, answer: Element } | undefined | false} question once it can be opened
 * @property {(at: number) => Element | undefined} group once it is rendered
 * @property {(at: number) => Element | undefined} resource once it is rendered
 * @property {() => void} expandAll
 * @property {(root: Element) => void} [start] what a page calls for HTML that has come later
 * @property {(language: string) => void} [speak] the whole page in another language
 */
import carbon from './carbon.mjs';
import gc from './gc.mjs';
import govuk from './govuk.mjs';
import lit from './lit.mjs';
import patternFly from './pattern-fly.mjs';
import plain from './plain.mjs';
import redHat from './red-hat.mjs';
import shoelace from './shoelace.mjs';
import slots from './slots.mjs';
import uswds from './uswds.mjs';
import voix, { alone } from './voix.mjs';
import webAwesome from './web-awesome.mjs';

/** @type {Contestant[]} */
export const CONTESTANTS = [
  ...[plain, slots, lit, voix, alone],
  ...[gc, webAwesome, shoelace, redHat, patternFly, carbon, govuk, uswds],
];
