import { parseOrigins, type Origins } from '../content/origins.js';
import { settings } from '../settings.js';

/** Where content and pictures may come from, as the page says it now. */
export const pageOrigins = (): Origins => ({
  page: location.href,
  release: settings.release,
  allow: [...settings.allow, ...parseOrigins(document.querySelector<HTMLMetaElement>('meta[name="voix-allow"]')?.content)],
});
