/**
 * dist/npm/editors/: the elements for VS Code (`html.customData`, `css.customData`) and for JetBrains' editors (`web-types` in package.json),
 * made from custom-elements.json.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { elementsIn, withoutUndefined } from './manifest.mjs';

const plain = (item) => ({ ...item, ...(item.type && { type: { text: withoutUndefined(item.type.text) } }) });

/** The elements alone; the generators take the manifest apart, so each gets one of its own. */
const copyOf = (manifest) => ({
  ...structuredClone(manifest),
  modules: structuredClone(elementsIn(manifest)).map((element) => ({
    kind: 'javascript-module',
    path: `dist/npm/elements/${element.tagName.slice('voix-'.length)}.js`,
    exports: [],
    declarations: [{ ...element, attributes: element.attributes.map(plain), members: element.members.map(plain) }],
  })),
});

/** The tokens are every element's: they stand with the CSS, not in each description. */
const OPTIONS = { descriptionSrc: 'description', hideCssPropertiesDocs: true, hideLogs: true, packageJson: false };

/** Each name once, with all that it means: what several elements have comes with each of them. */
function once(entries) {
  const meanings = new Map();
  for (const entry of entries) {
    const { description = entry.description } = meanings.get(entry.name) ?? {};
    const known = description.split('\n\n');
    if (!known.includes(entry.description)) known.push(entry.description);
    meanings.set(entry.name, { ...entry, description: known.join('\n\n') });
  }
  return [...meanings.values()];
}

function webTypes(manifest) {
  const types = JSON.parse(getWebTypesData(copyOf(manifest), OPTIONS));
  const { css } = types.contributions;
  for (const kind of Object.keys(css)) css[kind] = once(css[kind]);
  return types;
}

function vsCodeCss(manifest) {
  const { properties, pseudoElements, ...data } = JSON.parse(getVsCodeCssCustomData(copyOf(manifest), OPTIONS));
  return { ...data, properties: once(properties), pseudoElements: once(pseudoElements) };
}

/** What each file holds, by its name. */
export const editorData = (manifest) => ({
  'vscode.html-custom-data.json': JSON.parse(getVsCodeHtmlCustomData(copyOf(manifest), OPTIONS)),
  'vscode.css-custom-data.json': vsCodeCss(manifest),
  'web-types.json': webTypes(manifest),
});

export async function writeEditorData(manifest, folder) {
  await mkdir(folder, { recursive: true });
  for (const [name, data] of Object.entries(editorData(manifest))) {
    await writeFile(`${folder}/${name}`, `${JSON.stringify(data, undefined, 2)}\n`);
  }
}
