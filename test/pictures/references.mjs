/** The reference pictures, what made them, and what they may weigh. */
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import packageFile from '../../package.json' with { type: 'json' };
import { COLOURS, LANGUAGES, MOST_BYTES, MOST_PICTURES, WIDTHS } from './list.mjs';

export const FOLDER = `${import.meta.dirname}/reference/`;
const MADE_BY = `${FOLDER}made-by.json`;

export const fileOf = (name) => `${FOLDER}${name}.webp`;

/** What else than this repository's own code a picture is made by. */
export const makers = (browser) => ({
  browser,
  fonts: Object.fromEntries(Object.entries(packageFile.devDependencies).filter(([name]) => name.startsWith('@fontsource/'))),
});

/** What made the references; undefined where there are none. */
export const madeBy = async () => JSON.parse((await readFile(MADE_BY, 'utf8').catch(() => 'null')) ?? 'null') ?? undefined;
export const noteMakers = (browser) => writeFile(MADE_BY, `${JSON.stringify(makers(browser), null, 2)}\n`);

/** @returns {Promise<Buffer | undefined>} */
export const readReference = (name) => readFile(fileOf(name)).catch(() => undefined);

export async function writeReference(name, picture) {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(fileOf(name), picture);
}

const referencesThere = async () => (await readdir(FOLDER)).filter((file) => file.endsWith('.webp'));

/** References that no picture is compared with any more. */
export async function strays(pictures) {
  const names = new Set(pictures.map(({ name }) => `${name}.webp`));
  return (await referencesThere()).filter((file) => !names.has(file));
}

export const removeStrays = async (pictures) =>
  void (await Promise.all((await strays(pictures)).map((file) => rm(FOLDER + file))));

/** What is wrong with the set as a whole: too much of it, or something that it leaves out. */
export async function faultsOfSet(pictures, stories) {
  const wrong = [];
  const sizes = await Promise.all((await referencesThere()).map(async (file) => (await stat(FOLDER + file)).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (pictures.length > MOST_PICTURES) wrong.push(`expected at most ${MOST_PICTURES} pictures, found ${pictures.length}`);
  if (bytes > MOST_BYTES) wrong.push(`expected at most ${MOST_BYTES} bytes, found ${bytes}`);
  const shown = new Set(pictures.flatMap((picture) => picture.stories));
  wrong.push(...stories.filter(({ id }) => !shown.has(id)).map(({ id }) => `${id}: expected in a picture, found in none`));
  for (const colours of COLOURS)
    for (const width of WIDTHS)
      for (const language of LANGUAGES)
        if (!pictures.some((one) => one.colours === colours && one.width === width && one.language === language))
          wrong.push(`expected a picture in ${language}, ${colours}, ${width} px wide, found none`);
  return { wrong, bytes };
}
