/** The lint rules can fail: each thing that the library has promised not to do is found where somebody does it. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ESLint } from 'eslint';

/** What is done, in one line, and the rule that finds it. The lines stand in one module, so that one look finds all. */
const VIOLATIONS = [
  ['an enum', 'enum Mode { a, b }', 'no-restricted-syntax'],
  ['a namespace', 'namespace space { export const b = 1; }', 'no-restricted-syntax'],
  ['a parameter property', 'class Parameter { constructor(readonly a: string) {} }', 'no-restricted-syntax'],
  ['innerHTML', 'document.body.innerHTML = "";', 'no-restricted-syntax'],
  ['outerHTML', 'document.body.outerHTML = "";', 'no-restricted-syntax'],
  ['insertAdjacentHTML', 'document.body.insertAdjacentHTML("beforeend", "");', 'no-restricted-syntax'],
  ['document.write', 'document.write("");', 'no-restricted-syntax'],
  ['a style attribute', 'html`<p style="color: red"></p>`;', 'no-restricted-syntax'],
  ['a style attribute that is set', 'document.body.setAttribute("style", "color: red");', 'no-restricted-syntax'],
  ['localStorage', 'localStorage.clear();', 'no-restricted-globals'],
  ['window.sessionStorage', 'window.sessionStorage.clear();', 'no-restricted-syntax'],
  ['a cookie', 'document.cookie = "a=b";', 'no-restricted-syntax'],
  ['an entry in the history', 'history.pushState(null, "");', 'no-restricted-globals'],
  ['window.open', 'window.open("https://example.org");', 'no-restricted-syntax'],
  ['rem in a style sheet', 'css`p { margin: 1.5rem }`;', 'no-restricted-syntax'],
  ['rem in a string', 'console.error("0 2rem");', 'no-restricted-syntax'],
  ['eval', 'eval("1");', 'no-eval'],
  ['a promise that nobody waits for', 'fetch("/");', '@typescript-eslint/no-floating-promises'],
  ['|| for a default', 'console.error(document.querySelector("a") || {});', '@typescript-eslint/prefer-nullish-coalescing'],
];
const RIGHT = [
  ['`declare global`', 'declare global { interface Window { readonly voix: number } }'],
  ['a word that only ends like a unit', 'console.error("Lorem 2 remarks");'],
  ['a word that only begins like an attribute', 'html`<p data-style="a" class="style=">a</p>`;'],
];

describe('the lint rules', () => {
  let messages;
  before(async () => {
    // On a CI machine the parser takes every file from the disk, whatever text it is given.
    process.env.TSESTREE_SINGLE_RUN = 'false';
    const lines = ["import { css, html } from 'lit';", ...VIOLATIONS.map(([, code]) => code), ...RIGHT.map(([, code]) => code)];
    // An existing file's name: rules that look at types know only files of the project.
    const [result] = await new ESLint().lintText(lines.join('\n'), { filePath: 'src/version.ts' });
    ({ messages } = result);
  });

  const rulesAt = (line) => messages.filter((message) => message.line === line).map(({ ruleId }) => ruleId);

  VIOLATIONS.forEach(([what, , rule], at) => {
    it(`find ${what}`, () => assert.ok(rulesAt(at + 2).includes(rule), `found only ${rulesAt(at + 2).join(', ') || 'nothing'}`));
  });

  RIGHT.forEach(([what], at) => {
    it(`let pass ${what}`, () => {
      const restricted = rulesAt(VIOLATIONS.length + at + 2).filter((rule) => /restricted/.test(rule));
      assert.deepEqual(restricted, []);
    });
  });
});
