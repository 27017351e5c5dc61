import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyTemplates } from './minify-templates.mjs';

const context = {
  error(message) {
    throw new Error(message);
  },
};

async function minified(source) {
  const result = await minifyTemplates().transform.call(context, source, '/somewhere/src/elements/x.ts');
  return result.code ?? source;
}

describe('templates made smaller', () => {
  it('keep one space wherever there was some', async () => {
    assert.equal(await minified('html`\n  <p> ${a} ,  <b>c</b>\n</p> `'), 'html` <p> ${a} , <b>c</b> </p> `');
  });

  it('lose comments, and keep an empty alt and entities', async () => {
    assert.equal(await minified('html`<!-- why --><img alt="" src=${a}>&lt;`'), 'html`<img alt="" src=${a}>&lt;`');
  });

  it('keep every kind of binding', async () => {
    const source = 'html`<p class="a ${b}" ?hidden=${c} .value=${d} @click=${e} ${f}>${g}</p>`';
    assert.equal(await minified(source), source);
  });

  it('leave style sheets alone', async () => {
    const source = 'css`\n  .a { color: red; }\n`';
    assert.equal(await minified(source), source);
  });
});
