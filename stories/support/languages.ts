/** The languages of the stories: drafts are on, so that right-to-left and what is not translated can be seen. */
import { configure, registerCatalogue } from '../../src/index.js';

export function prepareLanguages(): void {
  registerCatalogue('ar', () => import('../../src/i18n/generated/ar.js'), true);
  registerCatalogue('en-XA', () => import('../../src/i18n/generated/en-xa.js'), true);
  configure({ drafts: true });
}
