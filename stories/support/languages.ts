/** The languages of the stories: drafts are on, so that right-to-left and what is not translated can be seen. */
import { configure, registerCatalogue } from '../../src/index.js';

/** No language: each message is a mark. What can still be read is content, or does not come from a catalogue. */
export const MISSING_MESSAGES = 'en-x-missing';

/** A mark in place of a message, with what the message holds. */
const mark = (message: string): string => `⟦${(message.match(/\{\d\}/g) ?? []).join(' ')}…⟧`;
const marks = new Proxy<Record<string, string>>({}, { get: (_, message) => mark(String(message)) });

export function prepareLanguages(): void {
  registerCatalogue('ar', () => import('../../src/i18n/generated/ar.js'), true);
  registerCatalogue('en-XA', () => import('../../src/i18n/generated/en-xa.js'), true);
  registerCatalogue(MISSING_MESSAGES, () => Promise.resolve({ messages: marks }), true);
  configure({ drafts: true });
}
