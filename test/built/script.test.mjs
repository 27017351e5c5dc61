/** The one script, in every way that a page, a plugin or a tag manager may bring it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DIST } from '../../scripts/paths.mjs';
import { attribute, html, RELEASE, startSite } from '../support/built.mjs';

const CODE = readFileSync(`${DIST}voix.js`, 'utf8');
const { version: VERSION } = JSON.parse(readFileSync(`${DIST}../package.json`, 'utf8'));
const LATER = '7.7.7';
const SRC = `${RELEASE}voix.js`;

const CONTENT = attribute({ faq: { items: [{ question: 'As a tag?', answer: 'Yes.' }] } });
const WIDGETS = `<voix-faq content="${CONTENT}"></voix-faq>
  <div data-voix="faq"><details><summary>As a div?</summary><p>Yes.</p></details></div>`;

const site = await startSite({
  pages: { '/later/voix.js': { body: CODE.replaceAll(VERSION, LATER), headers: { 'access-control-allow-origin': '*' } } },
});

const before = (script) => html(WIDGETS, { head: script });
const behind = (script) => html(WIDGETS + script, { head: '' });
const insert = `const script = document.createElement('script'); script.src = '${SRC}'; document.body.append(script);`;

const WAYS = {
  'as a classic script in the head': before(`<script src="${SRC}"></script>`),
  'as a classic script at the end of the body': behind(`<script src="${SRC}"></script>`),
  'with async in the head': before(`<script async src="${SRC}"></script>`),
  'with async behind the widgets': behind(`<script async src="${SRC}"></script>`),
  'with defer': before(`<script defer src="${SRC}"></script>`),
  'as a module in the head': before(`<script type="module" src="${SRC}"></script>`),
  'as a module behind the widgets': behind(`<script type="module" src="${SRC}"></script>`),
  'by import() from a module': before(`<script type="module">await import('${SRC}');</script>`),
  'by import() from a classic script': behind(`<script>import('${SRC}');</script>`),
  'inserted by another script': behind(`<script>${insert}</script>`),
  'inserted after the page has loaded': before(`<script>addEventListener('load', () => { ${insert} });</script>`),
  'with its text in the page, before the widgets': before(`<script>${CODE}</script>`),
  'with its text in the page, behind the widgets': behind(`<script>${CODE}</script>`),
  'with its text in a module': before(`<script type="module">${CODE}</script>`),
};
const TWICE = {
  'the same tag twice': before(`<script src="${SRC}"></script>`.repeat(2)),
  'before and behind the widgets': html(`${WIDGETS}<script src="${SRC}"></script>`, { head: `<script src="${SRC}"></script>` }),
  'as a classic script and as a module': before(`<script src="${SRC}"></script><script type="module" src="${SRC}"></script>`),
  'in a later version as well': before(`<script src="${SRC}"></script><script src="/later/voix.js"></script>`),
};

async function showsBoth(visit) {
  await visit.ready(2);
  const text = await visit.text();
  assert.ok(text.includes('As a tag?') && text.includes('As a div?'), text);
  assert.deepEqual(
    await visit.page.$$eval('voix-faq,div[data-voix]', (widgets) =>
      widgets.map(({ shadowRoot }) => !!shadowRoot?.querySelector('.box')),
    ),
    [true, true],
  );
}

describe('the script', { concurrency: 2 }, () => {
  it('begins with the hint to compile all functions at once: anywhere else it is a comment', () => {
    assert.match(CODE, /^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('has nothing of the look before it comes: that is voix.css', () => assert.doesNotMatch(CODE, /:defined/));

  it('makes nodes, never HTML, and no policy to make any: nor does a part of it [E24]', () => {
    const parts = readdirSync(`${DIST}parts`).map((name) => readFileSync(`${DIST}parts/${name}`, 'utf8'));
    for (const code of [CODE, ...parts]) {
      const makesHtml =
        /innerHTML|outerHTML|insertAdjacentHTML|setHTML|document\.write|createContextualFragment|DOMParser|srcdoc/;
      assert.doesNotMatch(code, makesHtml);
      assert.doesNotMatch(code, /trustedTypes|createPolicy/);
    }
  });

  for (const [way, page] of Object.entries(WAYS)) {
    it(`works ${way} [E15] [E16] [E17]`, async (t) => {
      const visit = await site.visit(t, page);
      await showsBoth(visit);
      assert.deepEqual(await visit.complaints(), []);
    });
  }

  for (const [way, page] of Object.entries(TWICE)) {
    it(`leaves the first in charge: ${way} [E18]`, async (t) => {
      const visit = await site.visit(t, page);
      await showsBoth(visit);
      const complaints = await visit.complaints();
      assert.equal(complaints.length, 1, complaints.join('\n'));
      assert.match(complaints[0], new RegExp(`^info: .*\\b${VERSION} is in charge`));
    });
  }

  it('names the version in charge where the later release came first', async (t) => {
    const visit = await site.visit(t, before(`<script src="/later/voix.js"></script><script src="${SRC}"></script>`));
    await showsBoth(visit);
    const complaints = await visit.complaints();
    assert.equal(complaints.length, 1, complaints.join('\n'));
    assert.match(complaints[0], new RegExp(`^info: .*\\b${LATER} is in charge.*${VERSION}`));
  });
});
