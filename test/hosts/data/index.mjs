/** All host pages. One more is one more entry in a list. */
import { MARK } from '../../../scripts/build/marks.mjs';
import { editors } from './editors.mjs';
import { frameworks } from './frameworks.mjs';
import { places } from './places.mjs';
import { policies } from './policies.mjs';
import { rules } from './rules.mjs';
import { scripts } from './scripts.mjs';
import { sheets } from './sheets.mjs';

/**
 * What may be other than nothing, and why: a fault of an engine, or what a page has a right to.
 *
 * @typedef {{ engines?: string[], column: string, what: RegExp, why: string }} Exception
 *
 * @typedef {object} Host
 * @property {string} name
 * @property {string} [doctype]
 * @property {string} [html] attributes of the root
 * @property {string[]} [scripts] files of packages, first of all
 * @property {string[]} [sheets] files of packages
 * @property {string} [style] rules of the page
 * @property {string} [head] more HTML of the head
 * @property {string} [voix] what brings the library; the README's tag where it is left out
 * @property {(widgets: string) => string | Promise<string>} [body]
 * @property {boolean} [divs] whether `then` is given divs only
 * @property {boolean} [tags] whether the body is given tags only
 * @property {Record<string, string>} [headers]
 * @property {string} [nonce] of the page's own scripts
 * @property {(widgets: string, cdn: string) => unknown} [then] what happens in the page once it has loaded
 * @property {number} [count] of widgets, where they are others than everywhere
 * @property {string[]} [shows] their words
 * @property {RegExp[]} [says] messages that have to come, and only they
 * @property {boolean} [axe] whether axe looks at it
 * @property {Exception[]} [except]
 */

/** Where a page may change how a widget looks, its accessibility is looked at as well: that takes as long as all the rest. */
const LOOKS = [...sheets, ...rules, ...places].map((host) => ({ ...host, axe: true }));

/** @type {Host[]} */
export const HOSTS = [...LOOKS, ...policies, ...scripts, ...editors, ...frameworks].map((host) => ({
  ...host,
  // What a host page proves is for the docs.
  name: host.name.replace(MARK, ''),
}));
