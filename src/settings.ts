/** What holds for every widget of the page that does not say otherwise. Kept in memory only. */

/** `auto` follows the page's computed `color-scheme`, with `normal` meaning light. */
export type Theme = 'auto' | 'light' | 'dark';

export interface Settings {
  /** BCP 47 tag for widgets that stand in no `lang`. Empty: the browser's language. */
  language: string;
  /** BCP 47 tag that the reader chose by `voix-language`: counts after a widget's own `lang`. Empty: no choice. */
  chosenLanguage: string;
  /** Theme of widgets that name none. */
  theme: Theme;
  /** Address of a content document for widgets that have no content of their own. Empty: none. */
  src: string;
  /** Origins that content may come from, beside the page's own and the script's folder. */
  allow: readonly string[];
  /** Folder of the script's release, with its slash. Empty: not known. */
  release: string;
  /** Whether message catalogues that nobody has reviewed may be shown. */
  drafts: boolean;
}

export const settings: Settings = {
  language: '',
  chosenLanguage: '',
  theme: 'auto',
  src: '',
  allow: [],
  release: '',
  drafts: false,
};
