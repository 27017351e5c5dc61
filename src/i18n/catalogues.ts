/** Message catalogues: which there are, and the loading of those that do not come with the script. */
import { matchLanguage } from '../content/language.js';
import { settings } from '../settings.js';
import { messages as fr } from './generated/fr.js';

/** Each message by its English text, with `{0}` for what is put in. */
export type Messages = Readonly<Record<string, string>>;
/** Loads a catalogue. */
export type Loader = () => Promise<{ readonly messages: Messages }>;

/** The language that the messages are written in, in the code. */
export const SOURCE_LANGUAGE = 'en';

interface Catalogue {
  /** Undefined until loaded. */
  messages?: Messages;
  readonly load?: Loader;
  /** Whether nobody has reviewed it yet. */
  readonly draft?: boolean;
}

const catalogues = new Map<string, Catalogue>([
  [SOURCE_LANGUAGE, { messages: {} }],
  ['fr', { messages: fr }],
]);

/**
 * Makes a further language known. Its catalogue is loaded when a widget first needs it.
 *
 * @param draft whether it is unreviewed: such a catalogue is used only where drafts are asked for
 */
export function registerCatalogue(language: string, load: Loader, draft = false): void {
  if (!catalogues.has(language)) catalogues.set(language, { load, draft });
}

/** The catalogue to use for a language: the best one that there is, else the source language's. */
export const catalogueFor = (language: string): string =>
  matchLanguage(
    language,
    [...catalogues.keys()].filter((tag) => settings.drafts || !catalogues.get(tag)!.draft),
  ) ?? SOURCE_LANGUAGE;

/** The messages of a catalogue; undefined where they are not (yet) there. */
export const messagesOf = (language: string): Messages | undefined => catalogues.get(language)?.messages;

/** Loads a catalogue. Settles either way; what failed is tried again at the next call. */
export async function loadCatalogue(language: string): Promise<void> {
  const catalogue = catalogues.get(language)!;
  try {
    catalogue.messages ??= (await catalogue.load!()).messages;
  } catch (error) {
    console.error(`[voix] messages for ${language}: expected a catalogue, found ${String(error)}`);
  }
}
