/**
 * Build plugin: what the npm package loads when it is needed is in the one script anyway, so it is imported like the
 * rest. The bundler alone would wrap each such module, and all that it imports, in a function that runs it later.
 * Except for the parts (parts.mjs), which come from the release's folder.
 */
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import MagicString from 'magic-string';
import { parseAst } from 'vite';
import { ROOT } from '../paths.mjs';
import { loader } from './part-words.mjs';
import { callFor, isPart } from './parts.mjs';

const IMPORT = /\bimport\((?:\s*\/\*[^]*?\*\/)?\s*(['"])(\.[^'"]+)\1\s*\)/g;

/** The names of the values that a module exports. */
export function exportsOf(code) {
  return parseAst(code, { lang: 'ts' }).body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || node.exportKind === 'type') return [];
    const { declaration, specifiers } = node;
    const named = declaration?.declarations?.map(({ id }) => id.name) ?? (declaration?.id ? [declaration.id.name] : []);
    const isType = /^TS(?:Interface|TypeAlias)/.test(declaration?.type);
    return [
      ...(isType ? [] : named),
      ...specifiers.filter(({ exportKind }) => exportKind !== 'type').map(({ exported }) => exported.name),
    ];
  });
}

/**
 * A module whose import() of its neighbours is a promise of what it has imported by then; undefined where it has none.
 *
 * @param read gives the code of the module at a path
 * @param partAt gives the name of the part at a path; undefined where there is none
 */
export async function makeStatic(code, read, partAt = () => undefined) {
  const text = new MagicString(code);
  const calls = [...code.matchAll(IMPORT)];
  let asks = false;
  for (const [at, { 0: call, 2: path, index }] of calls.entries()) {
    const part = partAt(path);
    if (part) {
      asks = true;
      text.update(index, index + call.length, callFor(part));
      continue;
    }
    const names = exportsOf(await read(path));
    const local = (name) => `lazily_${at}_${name}`;
    text.prepend(`import { ${names.map((name) => `${name} as ${local(name)}`).join(', ')} } from '${path}';\n`);
    text.update(index, index + call.length, `Promise.resolve({ ${names.map((name) => `${name}: ${local(name)}`).join(', ')} })`);
  }
  if (asks) text.prepend(loader);
  return calls.length ? text.toString() : undefined;
}

export const staticImports = () => ({
  name: 'voix:static-imports',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts$/, code: 'import(' },
    order: 'pre',
    async handler(code, importer) {
      const read = async (path) => readFile((await this.resolve(path, importer)).id, 'utf8');
      const partAt = (path) => {
        const file = relative(ROOT, resolve(dirname(importer), path))
          .replace(/\\/g, '/')
          .replace(/\.js$/, '');
        return isPart(file) ? file : undefined;
      };
      const changed = await makeStatic(code, read, partAt);
      return changed === undefined ? undefined : { code: changed, map: null };
    },
  },
});
