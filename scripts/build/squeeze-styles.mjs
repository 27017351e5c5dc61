/**
 * Comments and white space out of css`…`, in the script and in the npm package.
 *
 * By hand, because the pieces have expressions in them, which no CSS minifier takes; and because sheets that the
 * browser puts together from shared pieces are smaller on the way than whole ones, however well minified (measured:
 * docs/adr/0007-size.md).
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MagicString from 'magic-string';
import { parseAst } from 'vite';

// First what is kept as it is: a string, and a custom property that is empty on purpose.
const PARTS =
  /("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|--[\w-]+:\s+;)|\s*\/\*[^]*?\*\/|(?<![\w.])0(?=\.\d)|\s*([{},>;]|(?<!\s):(?=\s)|!(?=important))\s*|\s+/g;

/** The piece of a style sheet, as small as it can be without being understood. */
export const squeeze = (css) =>
  css.replace(PARTS, (all, kept, mark) => kept ?? mark ?? (/\*\/$|0/.test(all) ? '' : ' ')).replace(/;\}/g, '}');

/** The templates with this tag in a parsed module. */
function* taggedTemplates(node, tag) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.name === tag) yield node;
  for (const child of Object.values(node)) yield* taggedTemplates(child, tag);
}

/** A module with its style sheets squeezed. The tag goes where it has nothing to do: without a backslash. */
export function squeezeModule(code) {
  const text = new MagicString(code);
  for (const { tag, quasi } of taggedTemplates(parseAst(code, { lang: 'ts' }), 'css')) {
    const { quasis } = quasi;
    if (quasis.every(({ value }) => value.raw === value.cooked)) text.remove(tag.start, tag.end);
    for (const { start, value } of quasis) {
      if (!value.raw) continue;
      // A part of a template in TypeScript begins at the brace before it.
      const at = code.indexOf(value.raw, start);
      text.update(at, at + value.raw.length, squeeze(value.raw));
    }
  }
  return text.toString();
}

export const squeezeStyles = () => ({
  name: 'voix:squeeze-styles',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts$/, code: 'css`' },
    handler: (code) => ({ code: squeezeModule(code), map: null }),
  },
});

/** Squeezes the style sheets in the modules of a folder: a developer's bundler leaves them as they are. */
export async function squeezeFolder(folder) {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.js'));
  for (const path of paths) {
    const code = await readFile(join(folder, path), 'utf8');
    if (/\bcss\s*`/.test(code)) await writeFile(join(folder, path), squeezeModule(code));
  }
}
