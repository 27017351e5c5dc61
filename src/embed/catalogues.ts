/** The languages that are not in the script: loaded from the release's folder when a widget first needs one. */
import { registerCatalogue, type Catalogue } from '../i18n/catalogues.js';
import { settings } from '../settings.js';

/** Unreviewed; the pseudo-locale shows what is not translated at all. */
const DRAFTS = ['ar', 'de', 'es', 'pl', 'pt-BR', 'uk', 'en-XA'];

export function registerCatalogues(): void {
  if (!settings.release) return;
  for (const language of DRAFTS) {
    const address = `${settings.release}locales/${language}.js`;
    registerCatalogue(language, () => import(/* @vite-ignore */ address) as Promise<Catalogue>, true);
  }
}
