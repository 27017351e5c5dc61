/**
 * Build plugins: a part brings the French of its own words, and voix.js does without them. English needs none, and the
 * catalogues of other languages are whole.
 */
import MagicString from 'magic-string';
import { parseAst } from 'vite';
import { ROOT } from '../paths.mjs';
import { load } from './load.mjs';

const CATALOGUE = 'src/i18n/generated/fr.ts';

/** Whether code has a message: in quotes as it is, or in the pieces that values stand between. */
function has(code, message) {
  const pieces = message.split(/\{\d\}/);
  if (pieces.length > 1) return pieces.every((piece) => code.includes(piece));
  return ['"', "'", '`'].some((quote) => code.includes(quote + message + quote));
}

const keyOf = ({ key }) => key.name ?? key.value;

/** The catalogue in a chunk: the object whose keys are all messages. */
function catalogueIn(code, messages) {
  let found;
  const visit = (node) => {
    if (
      node?.type === 'ObjectExpression' &&
      node.properties.length &&
      node.properties.every((one) => one.key && keyOf(one) in messages)
    )
      found ??= node;
    for (const value of Object.values(node ?? {})) {
      if (Array.isArray(value)) value.forEach(visit);
      else if (typeof value?.type === 'string') visit(value);
    }
  };
  visit(parseAst(code));
  if (!found) throw new Error(`${CATALOGUE}: expected in voix.js, found nowhere`);
  return found;
}

/** A chunk whose catalogue has the words that the chunk itself says. */
export function withOwnWords(code, messages) {
  const { start, end, properties } = catalogueIn(code, messages);
  const rest = code.slice(0, start) + code.slice(end);
  const own = properties.filter((property) => has(rest, keyOf(property)));
  const text = new MagicString(code);
  text.update(start, end, `{${own.map((property) => code.slice(property.start, property.end)).join()}}`);
  return text.toString();
}

/** A part with the French of what it says, to be learnt when it comes. */
export function withFrench(code, messages) {
  const own = Object.entries(messages).filter(([message]) => has(code, message));
  return own.length ? `${code}\nexport const french = ${JSON.stringify(Object.fromEntries(own))};` : code;
}

const LOADER = 'voix:part-loader';
/** Where a module that asks for a part has the function from. */
export const loader = `import { loadPart } from '${LOADER}';\n`;

const LOADER_CODE = `
import { settings } from '${ROOT}src/settings.ts';
import { messages } from '${ROOT}${CATALOGUE}';
/** Loads a part, takes in its French, and gives it back, or one of the modules in it. */
export async function loadPart(name, namespace) {
  const part = await import(/* @vite-ignore */ \`\${settings.release}parts/\${name}.js\`);
  Object.assign(messages, part.french);
  return namespace ? part[namespace] : part;
}`;

export const ownWords = () => ({
  name: 'voix:own-words',
  resolveId: (id) => (id === LOADER ? LOADER : undefined),
  load: (id) => (id === LOADER ? LOADER_CODE : undefined),
  async generateBundle(_, bundle) {
    const { messages } = await load(CATALOGUE);
    for (const chunk of Object.values(bundle)) chunk.code = withOwnWords(chunk.code, messages);
  },
});

export const partWords = () => ({
  name: 'voix:part-words',
  async generateBundle(_, bundle) {
    const { messages } = await load(CATALOGUE);
    for (const chunk of Object.values(bundle)) chunk.code = withFrench(chunk.code, messages);
  },
});
