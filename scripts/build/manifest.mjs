/** custom-elements.json, and what all that is made from it reads of it. */
import { readFile } from 'node:fs/promises';
import { ROOT } from '../paths.mjs';
import { run } from './run.mjs';

/** The manifest, made from the code as it stands. */
export async function readManifest() {
  await run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
  return JSON.parse(await readFile(`${ROOT}custom-elements.json`, 'utf8'));
}

/** @param {{ modules: { declarations: object[] }[] }} manifest */
export const elementsIn = ({ modules }) => modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** The attribute that gives a property its value. One that takes any value has an attribute that is read as JSON. */
export const attributeOf = (element, { name, attribute }) =>
  attribute ?? element.attributes?.find((one) => one.name === name)?.name;

/** The name of an event's class: `voix-language-change` is sent as a `VoixLanguageChangeEvent`. */
export const eventClass = (name) => `${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}Event`;

/** The other way round. */
export const eventName = (name) =>
  name.replace(/^Voix(\w+)Event$/, (_, event) => `voix-${event.replace(/\B[A-Z]/g, '-$&').toLowerCase()}`);

/** Every attribute and property may be left out: said once, not with each. */
export const withoutUndefined = (text) => text.replace(/ \| undefined$/, '');
