import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exportsOf, makeStatic } from './static-imports.mjs';

const read = async () => 'export const b = 1;';

describe('modules that the npm package loads later', () => {
  it('are imported like the rest in the one script', async () => {
    assert.equal(
      await makeStatic("const a = async () => (await import('./b.js')).b;", read),
      "import { b as lazily_0_b } from './b.js';\nconst a = async () => (await Promise.resolve({ b: lazily_0_b })).b;",
    );
  });

  it('may be several', async () => {
    const code = await makeStatic("import('./a.js'); import(\n  /* later */ '../b.js');", read);
    assert.match(code, /lazily_1_b } from '\.\.\/b\.js'/);
    assert.match(code, /resolve\({ b: lazily_0_b }\); Promise\.resolve\({ b: lazily_1_b }\)/);
  });

  it('are asked for by one function where they are in a part, which may have several', async () => {
    const within = (path) => () => `src/elements/${path}`;
    assert.equal(
      await makeStatic("import('./search.js');", read, within('resource-list/search/search')),
      "import { loadPart } from 'voix:part-loader';\nloadPart('search');",
    );
    assert.match(
      await makeStatic("import('./exit.view.js');", read, within('exit/exit.view')),
      /^loadPart\('sections','exit'\);$/m,
    );
  });

  it('stay a request where the address is only known on the page', async () => {
    assert.equal(await makeStatic('import(/* @vite-ignore */ address)', read), undefined);
  });

  it('give values only, however they are exported', () => {
    const code = `
      import { e } from './e.js';
      export const a = 1, b = 2;
      export function c() {}
      export class D {}
      export interface I {}
      export type T = string;
      export { e, type F } from './f.js';
      export type { G } from './g.js';
    `;
    assert.deepEqual(exportsOf(code), ['a', 'b', 'c', 'D', 'e']);
  });
});
