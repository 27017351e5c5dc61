/**
 * dist/npm/types/: the tags for those who write them in JSX (React) or in templates (Vue), made from custom-elements.json.
 *
 * By hand, because the generators that there are give events as `CustomEvent`s, which these are not, and declare `content`,
 * an attribute and a property, twice (docs/adr/0019-editors-and-frameworks.md).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import prettier from 'prettier';
import { attributeOf, elementsIn, eventClass, withoutUndefined } from './manifest.mjs';

const MADE = '// Made from custom-elements.json: not to be edited.';
const comment = (text) => `/** ${text.replace(/\s+/g, ' ').trim()} */`;
const quoted = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** In markup, a number is a string of digits. */
const valueOf = ({ type }) => {
  const text = withoutUndefined(type.text);
  return text === 'number' ? 'number | `${number}`' : text;
};

const fieldsOf = ({ members }) => members.filter(({ kind }) => kind === 'field');

/** What can be given to a tag: by the property's name, and by the attribute's where that is another one. */
function propsOf(element) {
  return fieldsOf(element)
    .flatMap((field) => {
      const names = new Set([field.name, attributeOf(element, field) ?? field.name]);
      return [...names].map((name) => `${comment(field.description)}\n${quoted(name)}?: ${valueOf(field)} | undefined;`);
    })
    .join('\n');
}

const propsName = ({ name }) => `${name}Props`;

const eventsOf = ({ events }) =>
  events.map(({ name, description }) => `${comment(description)}\n'${name}': ${eventClass(name)};`).join('\n');

/** Props, events and class of every tag: what both frameworks are told of. */
function elementTypes(elements) {
  const classes = elements.map(({ name }) => name);
  const events = new Set(elements.flatMap(({ events }) => events.map(({ name }) => eventClass(name))));
  return `${MADE}
import type { ${[...classes, ...events].join(', ')} } from '../index.js';
${elements.map((element) => `${comment(element.summary)}\nexport interface ${propsName(element)} {\n${propsOf(element)}\n}`).join('\n\n')}

/** Every tag: its class, what it can be given, and what it sends. */
export interface VoixTags {
${elements
  .map(
    (element) =>
      `${comment(element.summary)}\n'${element.tagName}': { element: ${element.name}; props: ${propsName(element)}; events: {\n${eventsOf(element)}\n} };`,
  )
  .join('\n')}
}
`;
}

const REACT = `${MADE}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { VoixTags } from './tags.js';

type Listeners<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined };

/** What an element of this tag can be given in JSX. React 19 sets properties and listens to \`onvoix-…\`. */
export type VoixJsx<Tag extends keyof VoixTags> = Omit<
  DetailedHTMLProps<HTMLAttributes<VoixTags[Tag]['element']>, VoixTags[Tag]['element']>,
  keyof VoixTags[Tag]['props']
> &
  VoixTags[Tag]['props'] &
  Listeners<VoixTags[Tag]['events']>;

type Tags = { [Tag in keyof VoixTags]: VoixJsx<Tag> };

declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line
    interface IntrinsicElements extends Tags {}
  }
}
`;

const VUE = `${MADE}
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { VoixTags } from './tags.js';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;

type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Capitalize<Camel<Name>>}\`]?: ((event: Events[Name]) => void) | undefined;
};

/** What an element of this tag can be given in a template. */
export type VoixTemplate<Tag extends keyof VoixTags> = Omit<HTMLAttributes & ReservedProps, keyof VoixTags[Tag]['props']> &
  VoixTags[Tag]['props'] &
  Listeners<VoixTags[Tag]['events']>;

type Tags = { [Tag in keyof VoixTags]: new () => VoixTags[Tag]['element'] & { $props: VoixTemplate<Tag> } };

declare module 'vue' {
  // eslint-disable-next-line
  interface GlobalComponents extends Tags {}
}
`;

/** The text of each file, by its name. */
export const frameworkTypes = (manifest) => ({
  'tags.d.ts': elementTypes(elementsIn(manifest)),
  'react.d.ts': REACT,
  'vue.d.ts': VUE,
});

export async function writeFrameworkTypes(manifest, folder) {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(frameworkTypes(manifest))) {
    await writeFile(
      `${folder}/${name}`,
      await prettier.format(text, { parser: 'typescript', printWidth: 120, singleQuote: true }),
    );
  }
}
