/**
 * Every name that a page can use, as the code has it: not from the comments, which the references are made of, but from
 * what runs. `elements` has a list of `attribute href`, `property href`, `event voix-ready`, `part box` for each tag.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { load } from './load.mjs';
import { eventName } from './manifest.mjs';
import { styleSheets, tokensIn } from './public-names.mjs';

const withoutComments = (code) => code.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
const read = (file) => withoutComments(readFileSync(ROOT + file, 'utf8'));
const all = (code, pattern) => [...code.matchAll(pattern)].map(([, name]) => name);
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Modules that are imported, now or later; not those of which only the types are. */
const IMPORTS = /(?:^import (?!type )[^'()]*?from |^import |\bimport\()'(\.[^']+)'/gm;

/** A module and all that it uses. */
function modulesOf(file, found = new Set()) {
  if (found.has(file) || !existsSync(ROOT + file)) return found;
  found.add(file);
  for (const path of all(read(file), IMPORTS)) modulesOf(join(dirname(file), path.replace(/\.js$/, '.ts')), found);
  return found;
}

/** A part is written in a template, or is given to what makes a heading. */
const partsIn = (code) => [...all(code, /\bpart="([\w-]+)"/g), ...all(code, /\bheading\((?:[^()']|\([^()]*\))+, '(\w+)'/g)];

/** What a module shares with an element that never shows it. */
const NOT_SHOWN = {
  // There is something to show even without a content document: nothing to try again.
  'voix-exit': ['part button'],
  // Takes the words of a link from the card's module.
  'voix-statement': ['part card', 'part facts'],
};

/** The facts that an element reads from HTML inside: `data-country`. */
async function factsOf(folder) {
  const files = (await readdir(ROOT + folder, { recursive: true })).filter((path) => path.endsWith('.ts'));
  const code = files.map((path) => read(join(folder, path))).join('\n');
  return [
    ...all(code, /\bdata-([a-z][\w-]*)/g),
    ...all(code, /\bdataset\['(\w+)'\]/g),
    ...all(code, /\{([\w, ]+)\} = \w*\.?dataset\b/g).flatMap((names) => names.split(',').map((name) => name.trim())),
  ]
    .filter((name) => name !== 'voix')
    .map((name) => `fact data-${kebab(name)}`);
}

/** @param {string} tag @param {{ finalize(): unknown, elementProperties: Map<string, { attribute?: string | false }> }} element */
async function namesOf(tag, element) {
  const name = tag.replace('voix-', '');
  const code = [...modulesOf(`src/elements/${name}/${name}.ts`)].map(read).join('\n');
  element.finalize();
  const properties = [...element.elementProperties];
  const names = [
    ...properties
      .filter(([, { attribute }]) => attribute !== false)
      .map(([property, { attribute }]) => `attribute ${attribute ?? property.toLowerCase()}`),
    // The attribute that is read as JSON stands for the property of its name.
    ...properties.filter(([property]) => property !== 'contentAttribute').map(([property]) => `property ${property}`),
    ...all(code, /\bnew (Voix\w+Event)\(/g).map((event) => `event ${eventName(event)}`),
    ...partsIn(code).map((part) => `part ${part}`),
    ...(await factsOf(`src/elements/${name}`)),
  ];
  const { [tag]: hidden = [] } = NOT_SHOWN;
  for (const one of hidden) if (!names.includes(one)) throw new Error(`${tag}: expected ${one}, which NOT_SHOWN names`);
  return names.filter((one) => !hidden.includes(one));
}

export async function namesInCode() {
  const { ELEMENTS } = await load('src/elements/all.ts');
  const elements = {};
  for (const [tag, element] of Object.entries(ELEMENTS)) elements[tag] = new Set(await namesOf(tag, element));
  // What is in a page sends its events through it.
  for (const names of Object.values(elements)) {
    for (const name of names) if (name.startsWith('event ')) elements['voix-page'].add(name);
  }
  const source = [...modulesOf('src/index.ts'), ...modulesOf('src/elements/all.ts')].map(read).join('\n');
  const slots = [...all(source, /<slot[^>]* name="([\w-]*)"/g), ...all(source, /\bslot\.name = '([\w-]*)'/g)];
  return {
    elements,
    tokens: new Set(tokensIn(styleSheets()).map(([name]) => name)),
    // A slot without a name is there for every element.
    slots: new Set([...slots, ...(/<slot>|createElement\('slot'\)/.test(source) ? [''] : [])]),
  };
}
