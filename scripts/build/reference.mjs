/** docs/content.md: the content document in tables, for those who write it. */
import prettier from 'prettier';

const INTRODUCTION = `# The content document

<!-- Made from src/content/document.ts by \`npm run docs\`; \`npm test\` compares. Change it there. -->

One JSON file with everything that the widgets of a site show. Every section is optional; each widget takes its own.
A text is a string, or one for each language: \`{ "fr": "…", "en": "…" }\`. Names that begin with \`$\` (\`$schema\`,
\`$comment\`) are left to tools; any other name that is not listed here is reported as a slip. Fields in **bold** are
needed: an entry without them is left out.
`;

/** Name of the constant in document.ts that is the whole document: it comes first. */
const WHOLE = 'contentDocument';

const heading = (name) => (name === WHOLE ? 'The whole document' : `\`${name}\``);
const cell = (text) => text.replaceAll('|', '\\|');

function typeOf(node) {
  switch (node.kind) {
    case 'named':
      return `[${node.name}](#${node.name.toLowerCase()})`;
    case 'list':
      return `list of ${typeOf(node.of)}`;
    case 'map':
      return `map of ${typeOf(node.of)}`;
    case 'object':
      return 'object';
    default:
      return `[${node.kind}](#kinds-of-values)`;
  }
}

/** The fields of an object, and of the parts in it that have no name of their own. */
function rows({ fields }, parts, prefix = '') {
  return fields.flatMap(({ name, description, required, node }) => {
    const path = prefix + name;
    const inner = node.kind === 'list' ? node.of : node;
    const about = description || (node.kind === 'named' ? parts.get(node.name).description : '');
    const row = `| ${required ? `**\`${path}\`**` : `\`${path}\``} | ${typeOf(node)} | ${cell(about)} |`;
    return inner.kind === 'object' ? [row, ...rows(inner, parts, `${path}${node.kind === 'list' ? '[].' : '.'}`)] : [row];
  });
}

const table = (head, body) => [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...body].join('\n');

/** @param {import('./model.mjs').Model} model */
export async function toMarkdown({ kinds, parts }) {
  const order = [...parts].sort(([a], [b]) => Number(b === WHOLE) - Number(a === WHOLE));
  const sections = order.map(([name, { description, node }]) => {
    const body = node.kind === 'object' ? table(['field', 'value', 'what it is'], rows(node, parts)) : `A ${typeOf(node)}.`;
    return `## ${heading(name)}\n\n${description}\n\n${body}\n`;
  });
  const values = [...kinds].map(([kind, description]) => `| \`${kind}\` | ${cell(description)} |`);
  const text = [INTRODUCTION, ...sections, `## Kinds of values\n\n${table(['kind', 'what it is'], values)}\n`].join('\n');
  return prettier.format(text, { parser: 'markdown', printWidth: 120 });
}
