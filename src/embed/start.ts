/** What the script does once it is there: first the tests whether it may, then everything else. */
import { VERSION } from '../version.js';
import { registerCatalogues } from './catalogues.js';
import { readOptions } from './options.js';
import { watchPlaceholders } from './placeholders.js';

const KEY = Symbol.for('voix');
type Page = Record<symbol, string | undefined>;

/** Whether another copy of the script is in charge of this page; says which one. */
function isSecond(): boolean {
  const first = (globalThis as unknown as Page)[KEY];
  if (first) console.info(`[voix] ${first} is in charge; ${VERSION} does nothing`);
  return first !== undefined;
}

/** Whether the browser is new enough. The last of what is needed to come to browsers: Safari 16.4. */
const canRender = (): boolean => 'adoptedStyleSheets' in document;

/** @param define registers the elements */
export function start(define: () => void): void {
  if (isSecond() || !canRender()) return;
  (globalThis as unknown as Page)[KEY] = VERSION;
  readOptions();
  registerCatalogues();
  define();
  watchPlaceholders();
}
