/** The lint rules can fail: each thing that the library has promised not to do is found where somebody does it. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ESLint } from 'eslint';

const VIOLATIONS = [
  ['an enum', 'export enum Mode { a, b }', 'no-restricted-syntax'],
  ['a namespace', 'export namespace a { export const b = 1; }', 'no-restricted-syntax'],
  ['a parameter property', 'export class A { constructor(readonly a: string) {} }', 'no-restricted-syntax'],
  ['innerHTML', 'export const f = (node: Element) => { node.innerHTML = ""; };', 'no-restricted-syntax'],
  ['outerHTML', 'export const f = (node: Element) => { node.outerHTML = ""; };', 'no-restricted-syntax'],
  [
    'insertAdjacentHTML',
    'export const f = (node: Element) => { node.insertAdjacentHTML("beforeend", ""); };',
    'no-restricted-syntax',
  ],
  ['document.write', 'document.write("");', 'no-restricted-syntax'],
  ['a style attribute', 'import { html } from "lit"; export const a = html`<p style="color: red"></p>`;', 'no-restricted-syntax'],
  ['localStorage', 'localStorage.clear();', 'no-restricted-globals'],
  ['window.sessionStorage', 'window.sessionStorage.clear();', 'no-restricted-syntax'],
  ['a cookie', 'document.cookie = "a=b";', 'no-restricted-syntax'],
  ['an entry in the history', 'history.pushState(null, "");', 'no-restricted-globals'],
  ['window.open', 'window.open("https://example.org");', 'no-restricted-syntax'],
  ['rem in a style sheet', 'import { css } from "lit"; export const a = css`p { margin: 1.5rem }`;', 'no-restricted-syntax'],
  ['rem in a string', 'export const gap = "0 2rem";', 'no-restricted-syntax'],
  ['eval', 'eval("1");', 'no-eval'],
  ['a promise that nobody waits for', 'export const f = () => { fetch("/"); };', '@typescript-eslint/no-floating-promises'],
  ['|| for a default', 'export const f = (a: object | undefined) => a || {};', '@typescript-eslint/prefer-nullish-coalescing'],
];

describe('the lint rules', () => {
  let eslint;
  before(() => {
    eslint = new ESLint();
  });

  // An existing file's name: rules that look at types know only files of the project.
  const lint = async (code) => (await eslint.lintText(code, { filePath: 'src/version.ts' }))[0].messages;

  for (const [what, code, rule] of VIOLATIONS) {
    it(`find ${what}`, async () => {
      const rules = (await lint(code)).map(({ ruleId }) => ruleId);
      assert.ok(rules.includes(rule), `found only ${rules.join(', ') || 'nothing'}`);
    });
  }

  it('let `declare global` pass', async () => {
    assert.deepEqual(
      await lint('export const a = 1;\ndeclare global {\n  interface Window {\n    readonly a: number;\n  }\n}\n'),
      [],
    );
  });

  it('know a word that only ends like a unit', async () => {
    assert.deepEqual(await lint('export const text = "Lorem 2 remarks";\n'), []);
  });
});
