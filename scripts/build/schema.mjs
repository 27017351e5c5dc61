/** The JSON Schema of the content document, for editors that complete and check while somebody writes. */

import { load } from './load.mjs';

const { DAYS: WEEK } = await load('src/content/days.ts');

/** Name of the constant in document.ts that is the whole document. */
const WHOLE = 'contentDocument';
/** Longest text that is shown: MAX_TEXT of src/content/check.ts. */
const MAX_TEXT = 50_000;

const string = (more) => ({ type: 'string', maxLength: MAX_TEXT, ...more });
/** A language tag as `Intl` takes it, with the underscore that some systems write. */
const TAG =
  '^[A-Za-z]{2,3}(?:[A-Za-z]{2,5})?(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|[0-9]{3}))?(?:[-_](?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:[-_][A-Za-wyzA-WYZ0-9](?:[-_][A-Za-z0-9]{2,8})+)*(?:[-_][xX](?:[-_][A-Za-z0-9]{1,8})+)?$';
const DAYS = [
  '(?:0[13578]|1[02])(?:-(?:0[1-9]|[12]\\d|3[01]))?',
  '(?:0[469]|11)(?:-(?:0[1-9]|[12]\\d|30))?',
  '02(?:-(?:0[1-9]|1\\d|2\\d))?',
];
/** An allowed scheme in any case, or none: RFC 3986 ends a scheme at the first colon before any slash. */
const ADDRESS =
  '^\\s*(?:(?:[Hh][Tt][Tt][Pp][Ss]|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]|[Ss][Mm][Ss]):[^]*\\S|(?![A-Za-z][A-Za-z0-9+.\\-]*:)[^]*\\S)';
const WORDS = string({ pattern: '\\S' });
const ID = string({ pattern: '^[\\p{L}\\p{M}\\p{N}_.\\-]+$' });

/** One value of each kind; the other half of LEAVES in src/content/check.ts. */
const VALUES = {
  text: WORDS,
  name: WORDS,
  rich: WORDS,
  string: WORDS,
  url: string({ pattern: ADDRESS }),
  id: ID,
  ref: ID,
  language: { type: 'string', maxLength: 99, pattern: TAG },
  date: string({ pattern: `^\\d{4}(?:-(?:${DAYS.join('|')}))?$` }),
  time: string({ pattern: '^(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$' }),
  day: { enum: WEEK },
  zone: WORDS,
  integer: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
};
/** Kinds that may also be a map from language tag to value. */
const BY_LANGUAGE = new Set(['text', 'name', 'rich', 'url']);

const NOTHING = { anyOf: [{ type: 'null' }, { type: 'string', pattern: '^\\s*$' }] };
/** A field that nobody filled in: a CMS writes `""` or `{ "fr": "", "en": "" }` there. */
const BLANK = {
  description: 'Not filled in.',
  anyOf: [...NOTHING.anyOf, { type: 'object', additionalProperties: NOTHING }],
};

const byLanguage = (value) => ({
  type: 'object',
  propertyNames: { pattern: TAG },
  additionalProperties: { anyOf: [value, NOTHING] },
  not: { additionalProperties: NOTHING },
});
const reference = (name) => ({ $ref: `#/$defs/${name}` });

function describeNode(node) {
  switch (node.kind) {
    case 'named':
      return reference(node.name);
    case 'list':
      return { type: 'array', items: describeNode(node.of) };
    case 'map':
      return { type: 'object', additionalProperties: describeNode(node.of) };
    case 'object':
      return describeStruct(node);
    default:
      return reference(node.kind);
  }
}

function describeStruct({ fields }) {
  const properties = fields.map(({ name, description, required, node }) => {
    const value = describeNode(node);
    return [name, { ...(description && { description }), ...(required ? value : { anyOf: [value, reference('blank')] }) }];
  });
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    // `$schema`, `$comment`: for tools.
    patternProperties: { '^\\$': true },
    additionalProperties: false,
    ...(required.length && { required }),
  };
}

/** @param {import('./model.mjs').Model} model */
export function toJsonSchema({ kinds, parts }) {
  const leaves = [...kinds].map(([kind, description]) => {
    if (!VALUES[kind]) throw new Error(`scripts/build/schema.mjs: expected a description of the kind "${kind}"`);
    return [
      kind,
      { description, ...(BY_LANGUAGE.has(kind) ? { anyOf: [VALUES[kind], byLanguage(VALUES[kind])] } : VALUES[kind]) },
    ];
  });
  const { description, node } = parts.get(WHOLE);
  const others = [...parts]
    .filter(([name]) => name !== WHOLE)
    .map(([name, part]) => [name, { description: part.description, ...describeNode(part.node) }]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Voix content document',
    description,
    ...describeStruct(node),
    $defs: Object.fromEntries([...leaves, ['blank', BLANK], ...others]),
  };
}
