import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { transform } from 'lightningcss';
import { squeeze, squeezeModule } from './squeeze-styles.mjs';

const minified = (css) => transform({ filename: 'x.css', code: Buffer.from(css), minify: true }).code.toString();

describe('style sheets made smaller', () => {
  for (const [what, css, expected] of [
    ['comments and white space go', '/* why */\n.a {\n  color: red;\n  margin: 0 1em;\n}\n', ' .a{color:red;margin:0 1em}'],
    ['a descendant stays one', '.a .b > .c,\n.d :hover { color: red }', '.a .b>.c,.d :hover{color:red}'],
    ['a sum stays one', '.a { width: calc(1em + 2px * 3) }', '.a{width:calc(1em + 2px * 3)}'],
    ['a string stays as it is', '.a::before { content: " : {  } /* no */ " }', '.a::before{content:" : {  } /* no */ "}'],
    [
      'nesting and containers',
      '@container (inline-size > 20em) { .a { & .b { inset: 0; } } }',
      '@container (inline-size>20em){.a{& .b{inset:0}}}',
    ],
    [
      'numbers below one, and what is important',
      '.a { margin: 10.5em -0.5em 0.25em !important }',
      '.a{margin:10.5em -.5em .25em!important}',
    ],
    ['numbers in a string', '.a::before { content: "0.5" }', '.a::before{content:"0.5"}'],
    ['a custom property', '.a { --_x: ; --_y: 1em }', '.a{--_x: ; --_y:1em}'],
  ]) {
    it(what, () => {
      assert.equal(squeeze(css), expected);
      assert.equal(minified(squeeze(css)), minified(css), 'means the same');
    });
  }

  it('may have expressions in them', () => {
    const source = 'const a = css`\n  .b { ${c}\n    color: red; }\n  ${d} .e { margin: ${f} 0 }`;';
    assert.equal(squeezeModule(source), 'const a = ` .b{${c} color:red}${d} .e{margin:${f} 0}`;');
  });

  it('keep their tag where a backslash needs it', () => {
    assert.equal(squeezeModule('css`.b::before { content: "\\a" }`'), 'css`.b::before{content:"\\a"}`');
  });
});
