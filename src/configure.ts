/** For pages without the script tag: says what its `data-` options say. */
import { checkLanguages } from './i18n/localize.js';
import { settings, type Settings } from './settings.js';

/** Changes what holds for every widget of the page. Widgets that are there follow a change of language at once. */
export function configure(changes: Partial<Settings>): void {
  Object.assign(settings, changes);
  checkLanguages();
}
