/** What the script tag says: options for every widget of the page, and where the release is. */
import { canonicalLanguage } from '../content/language.js';
import { parseOrigins } from '../content/origins.js';
import { settings, type Theme } from '../settings.js';
import { VERSION } from '../version.js';

/** The script's own tag. `currentScript` is null in a module, and where another script inserted the text. */
function ownTag(): HTMLScriptElement | undefined {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src) return currentScript;
  return [...document.scripts].find(({ src }) => /\/voix\.js\b/.test(src));
}

/**
 * The folder of this very release: what `/voix/1/` leads to may be another by the time that a catalogue is asked for.
 * A folder that is no major version is taken for the release's own.
 */
export const releaseFolder = (script: string, version: string): string =>
  new URL('.', script).href.replace(/\/\d+\/$/, `/${version}/`);

export function readOptions(): void {
  const tag = ownTag();
  if (!tag) return;
  const { lang, theme, src, allow, drafts } = tag.dataset;
  settings.language = canonicalLanguage(lang);
  if (theme === 'light' || theme === 'dark') settings.theme = theme satisfies Theme;
  settings.src = src ?? '';
  settings.allow = parseOrigins(allow);
  settings.drafts = drafts !== undefined && drafts !== 'false';
  settings.release = releaseFolder(tag.src, VERSION);
}
