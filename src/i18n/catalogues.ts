/** Message catalogues: which there are, and the loading of those that are not there yet. */
import { languageOf } from '../content/language.js';
import { settings } from '../settings.js';

export interface Catalogue {
  /** Each message by its English text, with `{0}` for what is put in. */
  readonly messages: Readonly<Record<string, string>>;
  /** Gives a text the spaces of its language. */
  typeset?(text: string, language: string): string;
}

/** The language that the messages are written in, in the code. */
export const SOURCE_LANGUAGE = 'en';

interface Entry {
  /** Undefined until loaded. */
  catalogue?: Catalogue;
  readonly load?: () => Promise<Catalogue>;
  /** Whether nobody has reviewed it yet. */
  readonly draft?: boolean;
  /** While it is on its way. */
  loading?: Promise<void> | undefined;
}

const entries: Record<string, Entry> = {
  [SOURCE_LANGUAGE]: { catalogue: { messages: {} } },
  fr: { load: () => import('./french.js') },
};

/**
 * Makes a further language known. Its catalogue is loaded when a widget first needs it.
 *
 * @param draft whether it is unreviewed: such a catalogue is used only where drafts are asked for
 */
export function registerCatalogue(language: string, load: () => Promise<Catalogue>, draft = false): void {
  entries[language] = { load, draft };
}

/** Makes a catalogue known that is there already. */
export function addCatalogue(language: string, catalogue: Catalogue): void {
  entries[language] = { catalogue };
}

/** The language of the catalogue to use for a language: the best one that there is, else the source language's. */
export function catalogueFor(language: string): string {
  const tags = Object.keys(entries).filter((tag) => settings.drafts || !entries[tag]!.draft);
  return tags.find((tag) => tag === language) ?? tags.find((tag) => languageOf(tag) === languageOf(language)) ?? SOURCE_LANGUAGE;
}

/** A catalogue; undefined where it is not (yet) there. */
export const catalogueOf = (language: string): Catalogue | undefined => entries[language]?.catalogue;

/** Loads a catalogue. Settles either way; what failed is tried again at the next call. */
export function loadCatalogue(language: string): Promise<void> {
  const entry = entries[language]!;
  return (entry.loading ??= load(language, entry).finally(() => (entry.loading = undefined)));
}

async function load(language: string, entry: Entry): Promise<void> {
  try {
    entry.catalogue ??= await entry.load!();
  } catch (error) {
    console.error(`[voix] messages for ${language}: expected a catalogue`, error);
  }
}
