/**
 * Build plugin: voix.js is valid as classic script, as module and in import(), and leaves no name on the page.
 *
 * The bundler itself is no guard: it writes `{}.url` for `import.meta.url`, with a warning only.
 */
import { Script } from 'node:vm';
import { parseAst } from 'vite';

/** What keeps the code from being all three; undefined where nothing does. */
export function fault(code) {
  if (/\bimport\.meta\b|\{\}\.(?:url|env|resolve|dirname|filename)\b/.test(code))
    return 'import.meta, or what the bundler makes of it';
  try {
    new Script(code);
    parseAst(code);
  } catch (error) {
    return `what does not parse both as script and as module: ${error.message}`;
  }
  const { body } = parseAst(code);
  const leak = body.find(({ type }) => /^(?:Function|Class|Variable|Import|Export)/.test(type));
  if (leak) return `a top-level ${leak.type}`;
  return undefined;
}

export function selfContained() {
  return {
    name: 'voix:self-contained',
    onLog(level, log) {
      if (level === 'warn') this.error(`[${log.code}] ${log.message}`);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        if (files.length !== 1) this.error(`expected one file, found ${files.map(({ fileName }) => fileName).join(', ')}`);
        const found = fault(files[0].code);
        if (found) this.error(`${files[0].fileName}: found ${found}`);
      },
    },
  };
}
