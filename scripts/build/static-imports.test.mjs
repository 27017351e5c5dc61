import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeStatic } from './static-imports.mjs';

describe('modules that the npm package loads later', () => {
  it('are imported like the rest in the one script', () => {
    assert.equal(
      makeStatic("const a = async () => (await import('./b.js')).b;"),
      "import * as lazily_0 from './b.js';\nconst a = async () => (await Promise.resolve(lazily_0)).b;",
    );
  });

  it('may be several', () => {
    assert.match(makeStatic("import('./a.js'); import(\n  /* later */ '../b.js');"), /lazily_1 from '..\/b\.js'.*\n.*lazily_0.*\n.*resolve\(lazily_1\)/);
  });

  it('stay a request where the address is only known on the page', () => {
    assert.equal(makeStatic('import(/* @vite-ignore */ address)'), undefined);
  });
});
