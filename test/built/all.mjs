/**
 * All tests over the built files in one process and one browser: `node --test test/built/all.mjs`. Each file runs by
 * itself as well.
 */
import { readdirSync } from 'node:fs';

for (const name of readdirSync(import.meta.dirname, { recursive: true }))
  if (name.endsWith('.test.mjs')) await import(`./${name}`);
