/** What the comments in the code don't say, because the code does: values of a named type, and tokens left alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../paths.mjs';

const read = (path) => readFileSync(ROOT + path, 'utf8');

const ALIASES = new Map(
  [...read('src/settings.ts').matchAll(/^export type (\w+) = (.+);$/gm)].map(([, name, values]) => [name, values]),
);

/** A type with its values rather than their name: editors offer them. */
export const spelledOut = (type) => type.replace(/\b[A-Z]\w*/g, (name) => ALIASES.get(name) ?? name);

/** Each `var(--voix-x, …)` of a style sheet, with what it falls back to. Its parentheses are two deep at most. */
export const tokensIn = (css) =>
  [...css.matchAll(/var\((--voix-[\w-]+)(?:,((?:[^()]|\((?:[^()]|\([^()]*\))*\))*))?\)/g)].map(([, name, fallback = '']) => [
    name,
    fallback.trim(),
  ]);

/** Every style sheet of the library, as its code. */
export const styleSheets = () =>
  readdirSync(`${ROOT}src`, { recursive: true })
    .filter((path) => /(?:^styles\/.*|\.styles)\.ts$/.test(path))
    .map((path) => read(`src/${path}`))
    .join('\n');

/** Where each token is read for most of what it changes. An explicit theme has its own colours. */
const MAIN_SHEETS = ['styles/box.ts', 'styles/tokens.ts', 'elements/resource-list/search/search.styles.ts'];

/** What each token is where nobody sets it. */
export const fallbacks = new Map(MAIN_SHEETS.flatMap((path) => tokensIn(read(`src/${path}`))).filter(([, fallback]) => fallback));
