import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile, finish } from './compile-templates.mjs';

describe('templates finished in the build', () => {
  it('mark each value: attributes by their name, the rest by a comment', () => {
    assert.equal(finish(['<p class="a ', '" ?hidden=', '>', ' and ', '</p>']), '<p class$=a $ ?hidden$=$><?> and <?></>');
    assert.equal(finish(['<p>no value</p>']), '<p>no value</>');
  });

  it('say each attribute alike, and end each element', () => {
    assert.equal(finish(['<p hidden id="a"  class=b title="c d"><br>e</p>']), '<p hidden= id=a class=b title=c d><br></>e</>');
    assert.equal(finish(['<img alt="" src="', '" >']), '<img alt= src$=$></>');
  });

  it('have nothing that only a reader of HTML would know', () => {
    for (const html of [
      '<p>a &amp; b</p>',
      "<p id='a'></p>",
      '<p title="a > b"></p>',
      '<p title="a b=c"></p>',
      '<p id = a></p>',
    ]) {
      assert.throws(() => finish([html]), /plainer/, html);
    }
  });

  it('end with a node of their own where a value stands last', () => {
    assert.equal(finish(['<b>x</b>', '']), '<b>x</><?><!>');
    assert.equal(finish(['', '']), '<?><!>');
  });

  it('have values nowhere else', () => {
    for (const [what, pieces] of Object.entries({
      'a comment': ['<!-- ', ' -->'],
      'an element': ['<p ', '></p>'],
      'a name with capitals': ['<p .textContent=', '></p>'],
      'raw text': ['<style>', '</style>'],
      'a name': ['<', '></p>'],
      'the mark': ['<p>$', '</p>'],
    })) {
      assert.throws(() => finish(pieces), /expected/, what);
    }
  });

  it('become calls, the inner ones within the outer ones', () => {
    const compiled = compile('const a = html`<p>${b ? html`<b>${c}</b>` : d}</p>`;\nconst e = html`<i>\\`</i>`;');
    const html = (strings, ...values) => ({ strings, values });
    const { a, e } = new Function('html', 'b', 'c', 'd', `${hoisted(compiled)}; return { a, e };`)(html, true, 'C', 'D');
    assert.deepEqual([...a.strings], ['<p><?></>']);
    assert.deepEqual([...a.values[0].strings], ['<b><?></>']);
    assert.deepEqual(a.values[0].values, ['C']);
    assert.deepEqual([...e.strings], ['<i>`</>']);
    assert.ok('raw' in e.strings);
  });

  it('are left alone where there are none', () => assert.equal(compile('const a = css`b`;'), undefined));
});

/** Templates stand at the end of a module, whose functions run later; here everything runs at once. */
function hoisted(code) {
  const lines = code.split('\n');
  const isTemplate = (line) => line.startsWith('const voix_template');
  return [...lines.filter(isTemplate), ...lines.filter((line) => !isTemplate(line))].join('\n');
}
