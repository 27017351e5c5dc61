/** docs/elements.md: the elements in tables, for those who place and style them. Made from custom-elements.json. */
import prettier from 'prettier';
import { ELEMENT_PICTURES } from './element-pictures.mjs';
import { attributeOf, eventName, withoutUndefined } from './manifest.mjs';

const INTRODUCTION = `# The elements

<!-- Made from the comments in src/elements/ by \`npm run docs\`; \`npm test\` compares. Change it there. -->

Each stands as a tag or as a \`<div>\`: \`<voix-faq heading="…">\` is \`<div data-voix="faq" data-heading="…">\`, and so for
every attribute. The properties are those of the tag.
`;
const COMMON = `## What every element has

\`lang\` is the language, as on any HTML element; on a \`<div data-voix>\` and on a tag, \`data-lang\` says the same.
`;
const SLOT = `### Slot
`;
const TOKENS = `### Tokens

Set on \`:root\` for all widgets, or on one of them: \`voix-faq { --voix-radius: 0 }\`.
`;
const EVENTS = `## Events

They bubble and cross shadow roots. From a \`<div data-voix>\` they come from the \`<div>\`.
`;

const TOKEN_HEAD = ['token', 'what it is', 'left alone'];

/** The class that holds what all elements have. */
const BASE = 'VoixElement';

const cell = (text = '') => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
const code = (text) => (text ? `\`${cell(text)}\`` : '');
const typeText = (type) => type && withoutUndefined(type.text);
const row = (...cells) => `| ${cells.join(' | ')} |`;

/** A table under its title; nothing where it has no rows. */
function table(title, head, rows) {
  if (!rows.length) return '';
  return `${title && `### ${title}\n\n`}${[row(...head), row(...head.map(() => '---')), ...rows].join('\n')}\n`;
}

const isCommon = ({ inheritedFrom }) => inheritedFrom?.name === BASE;

/** What is public: the rest has no comment, because it stands in for something that is not. */
const fieldsOf = ({ members = [] }) => members.filter(({ kind, description }) => kind === 'field' && description);
const methodsOf = ({ members = [] }) => members.filter(({ kind, description }) => kind === 'method' && description);

const propertyRows = (element, fields) =>
  fields.map((field) =>
    row(code(attributeOf(element, field)), code(field.name), code(typeText(field.type)), cell(field.description)),
  );
const PROPERTY_HEAD = ['attribute', 'property', 'value', 'what it is'];

const namedRows = (entries = []) => entries.map(({ name, description }) => row(code(name), cell(description)));

const tokenRows = (properties = []) =>
  properties.map(({ name, description, default: value }) => row(code(name), cell(description), code(value)));

/** There is one, and it has no name. */
const slotText = ({ slots = [] }) =>
  slots.map(({ name, description }) => (name ? `\`${name}\`: ${description}` : description)).join('\n\n');

/** Every element has one; that of a sample has none. */
function picture(tagName) {
  const { name, alt } = ELEMENT_PICTURES[tagName] ?? {};
  return name ? `![${alt}](pictures/${name}.png)\n` : '';
}

function elementSection(element) {
  const own = fieldsOf(element).filter((field) => !isCommon(field));
  const methods = methodsOf(element).map(({ name, return: back, description }) =>
    row(code(`${name}()`), code(typeText(back?.type)), cell(description)),
  );
  return [
    `## \`${element.tagName}\`\n\n${element.description}\n`,
    picture(element.tagName),
    table('Attributes and properties', PROPERTY_HEAD, propertyRows(element, own)),
    table('Methods', ['method', 'gives', 'what it does'], methods),
    table('Events', ['event', 'when'], namedRows(element.events)),
    table('Parts', ['part', 'what it is'], namedRows(element.cssParts)),
  ].join('\n');
}

const eventRows = (classes) =>
  classes.map((declaration) => {
    const fields = fieldsOf(declaration).map(
      ({ name, type, description }) => `${code(`${name}: ${typeText(type)}`)} ${cell(description)}`,
    );
    return row(code(eventName(declaration.name)), code(declaration.name), cell(declaration.description), fields.join('<br>'));
  });

/** The reference as Markdown. @param {{ modules: { declarations: object[] }[] }} manifest */
export function elementsMarkdown({ modules }) {
  const classes = modules.flatMap(({ declarations }) => declarations).filter(({ kind }) => kind === 'class');
  const elements = classes.filter(({ tagName }) => tagName);
  const events = classes.filter(({ name }) => /^Voix\w+Event$/.test(name));
  if (!elements.length || !events.length) throw new Error('custom-elements.json: expected elements and events, found none');
  const common = table('', PROPERTY_HEAD, propertyRows(elements[0], fieldsOf(elements[0]).filter(isCommon)));
  const text = [
    INTRODUCTION,
    `${COMMON}\n${common}`,
    `${SLOT}\n${slotText(elements[0])}\n`,
    `${TOKENS}\n${table('', TOKEN_HEAD, tokenRows(elements[0].cssProperties))}`,
    ...elements.map(elementSection),
    `${EVENTS}\n${table('', ['event', 'class', 'when', 'fields'], eventRows(events))}`,
  ].join('\n');
  return prettier.format(text, { parser: 'markdown', printWidth: 120 });
}
