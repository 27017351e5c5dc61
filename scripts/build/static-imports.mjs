/**
 * Build plugin: what the npm package loads when it is needed is in the one script anyway, so it is imported like the
 * rest. The bundler alone would wrap each such module, and all that it imports, in a function that runs it later.
 */
import MagicString from 'magic-string';

const IMPORT = /\bimport\((?:\s*\/\*[^]*?\*\/)?\s*(['"])(\.[^'"]+)\1\s*\)/g;

/** A module whose import() of its neighbours is a promise of what it has imported by then. */
export function makeStatic(code) {
  const text = new MagicString(code);
  let count = 0;
  for (const { 0: call, 2: path, index } of code.matchAll(IMPORT)) {
    const name = `lazily_${count++}`;
    text.prepend(`import * as ${name} from '${path}';\n`);
    text.update(index, index + call.length, `Promise.resolve(${name})`);
  }
  return count ? text.toString() : undefined;
}

export const staticImports = () => ({
  name: 'voix:static-imports',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts$/, code: 'import(' },
    order: 'pre',
    handler(code) {
      const changed = makeStatic(code);
      return changed === undefined ? undefined : { code: changed, map: null };
    },
  },
});
