/**
 * Message catalogues: src/i18n/generated/*.ts from locales/*.xlf and, for the pseudo-locale, from the messages
 * themselves.
 *
 * A catalogue is plain data: each message by the English text that stands in the code, with `{0}` for what is put in.
 * Works where the folder does not exist yet: the messages are found by type, and no type of theirs comes from a
 * catalogue.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { ROOT } from '../paths.mjs';
import { pseudo } from './pseudo.mjs';

/** Module name of the pseudo-locale; `en-XA` as a language tag. */
export const PSEUDO = 'en-xa';

/** The settings of lit-localize.json. */
export const readConfig = (root = ROOT) => readConfigFileAndWriteSchema(join(root, 'lit-localize.json'));

const textOf = (contents) => contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');

/** The text of a module with the translations of the messages that have one of their own. */
export function catalogueOf(messages, translations) {
  const byId = new Map(translations.map(({ name, contents }) => [name, contents]));
  const entries = messages.flatMap(({ name, contents }) => {
    const translated = byId.get(name) ?? [];
    const entry = [textOf(contents), textOf(translated)];
    return entry[1] && entry[0] !== entry[1] ? [entry] : [];
  });
  const lines = entries.map(([source, translated]) => `  ${JSON.stringify(source)}: ${JSON.stringify(translated)},\n`);
  return `// Made by scripts/locales.mjs: not to be edited.\nexport const messages: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`;
}

/** Leaves a file that is right alone: somebody may be reading it. */
async function keep(file, text) {
  if ((await readFile(file, 'utf8').catch(() => undefined)) !== text) await writeFile(file, text);
}

/** Writes src/i18n/generated/. Returns how many messages there are. */
export async function buildCatalogues(root = ROOT) {
  const config = readConfig(root);
  const localizer = new RuntimeLitLocalizer(config);
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length) throw new Error(errors.map(({ messageText }) => String(messageText)).join('\n'));
  const { translations } = localizer.readTranslationsSync();
  translations.set(
    PSEUDO,
    messages.map(({ name, contents }) => ({ name, contents: pseudo(contents) })),
  );
  const folder = config.resolve(config.output.outputDir);
  await mkdir(folder, { recursive: true });
  for (const locale of [...config.targetLocales, PSEUDO]) {
    await keep(join(folder, `${locale}.ts`), catalogueOf(messages, translations.get(locale) ?? []));
  }
  return messages.length;
}
