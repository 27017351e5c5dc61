import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findUnsupported } from './trim-lit.mjs';

describe('what the script has of lit', () => {
  it('is said where the library uses more', () => {
    for (const [code, what] of [
      ["import { until } from 'lit/directives/until.js';", 'directives'],
      ['svg`<path>`', 'svg and mathml templates'],
      ["import { property } from 'lit/decorators.js';", 'decorators'],
      ['{ open: { reflect: true } }', 'options of properties but attribute, type and state'],
      ['{ open: { type: Boolean } }', 'types of properties but Number'],
      ['static override styles = [];', 'static styles'],
      ['protected override willUpdate() {}', 'hooks but update, firstUpdated and updated'],
    ]) {
      assert.deepEqual(findUnsupported(code), [what]);
    }
  });

  it('is enough for what it does use', () => {
    const code =
      "import { html } from 'lit';\nclass X extends LitElement { static properties = { a: { type: Number, state: true } }; updated() {} }";
    assert.deepEqual(findUnsupported(code), []);
  });
});
