/** The XLIFF files in locales/: brought up to date with the code, and looked at for what is missing. */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { DOMParser } from '@xmldom/xmldom';

/** Languages that the library speaks itself. The others are drafts until somebody has reviewed them. */
const COMPLETE = ['fr'];
/** What `state` says of a translation that somebody stands behind (XLIFF 1.2, state). */
const REVIEWED = ['final', 'signed-off'];

/** Writes the messages of the code into the files. Translations stay, with their states. */
export async function extract(config) {
  await new RuntimeLitLocalizer(config).writeInterchangeFiles();
}

/** The entries of an XLIFF file. */
export function readUnits(xml) {
  const units = new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('trans-unit');
  return [...Array(units.length).keys()].map((at) => {
    const unit = units.item(at);
    const [source, target] = ['source', 'target'].map((name) => unit.getElementsByTagName(name).item(0));
    return {
      id: unit.getAttribute('id'),
      source: source?.textContent.trim() ?? '',
      // A placeholder has no text of its own.
      isEmpty: !target || !target.textContent.trim(),
      state: target?.getAttribute('state') ?? '',
    };
  });
}

/** What is wrong with one language's entries. */
export function faultsOf(locale, units) {
  const named = ({ id, source }) => `locales/${locale}.xlf: ${id} (“${source}”)`;
  const complete = COMPLETE.includes(locale);
  const missing =
    complete ? units.filter(({ isEmpty }) => isEmpty).map((unit) => `${named(unit)}: expected a translation, found none`) : [];
  const unsure = units
    .filter(({ isEmpty, state }) => !isEmpty && (complete ? !REVIEWED.includes(state) : !state))
    .map(
      (unit) => `${named(unit)}: expected state="${complete ? REVIEWED[0] : 'needs-review-translation'}", found "${unit.state}"`,
    );
  return [...missing, ...unsure];
}

/** What is wrong with the files as they stand. */
export async function findFaults(config) {
  const localizer = new RuntimeLitLocalizer(config);
  const { messages, errors } = localizer.extractSourceMessages();
  if (!messages.length) errors.push({ messageText: 'expected messages in the code, found none' });
  const faults = [...errors.map(({ messageText }) => String(messageText)), ...localizer.validateTranslations().errors];
  for (const { contents } of messages) {
    const odd = contents.find((part) => typeof part !== 'string' && !/^\$\{[^{}]*\}$/.test(part.untranslatable));
    if (odd) faults.push(`${odd.untranslatable} in a message: expected one value at a time, and no HTML`);
  }
  const fresh = await extracted(config);
  for (const locale of config.targetLocales) {
    const xml = await readFile(join(config.resolve(config.interchange.xliffDir), `${locale}.xlf`), 'utf8').catch(() => '');
    if (xml !== fresh[locale]) faults.push(`locales/${locale}.xlf: not up to date with the code; run npm run localize:extract`);
    if (xml) faults.push(...faultsOf(locale, readUnits(xml)));
  }
  return faults;
}

/** The files as extraction would write them now, by locale. */
async function extracted(config) {
  const folder = await mkdtemp(join(tmpdir(), 'voix-locales-'));
  try {
    await cp(config.resolve(config.interchange.xliffDir), folder, { recursive: true });
    await extract({ ...config, interchange: { ...config.interchange, xliffDir: folder } });
    const read = config.targetLocales.map(async (locale) => [locale, await readFile(join(folder, `${locale}.xlf`), 'utf8')]);
    return Object.fromEntries(await Promise.all(read));
  } finally {
    await rm(folder, { recursive: true });
  }
}
