/** Pages under strict policies: what is allowed works without one violation, what is refused leaves the page readable. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strictPolicy } from '../../scripts/servers.mjs';
import { DIST } from '../../scripts/paths.mjs';
import { attribute, html, RELEASE, SCRIPT, SHEET, startSite } from '../support/built.mjs';

const SRC = `${RELEASE}voix.js`;
const INTEGRITY = JSON.parse(readFileSync(`${DIST}sri.json`, 'utf8'));
const TRUSTED = "require-trusted-types-for 'script'; trusted-types 'none'";
const CLOSED = "base-uri 'none'; object-src 'none'; style-src 'none'";

const FAQ = attribute({ faq: { heading: 'Questions', items: [{ question: 'As JSON?', answer: 'With a **mark**.' }] } });
const RESOURCES = ['page', 'guide', 'report', 'form', 'video', 'audio', 'page']
  .map(
    (kind, at) => `<li data-kind="${kind}" data-format="PDF" data-bytes="${at + 1}000"><a href="/r${at}">Resource ${at}</a></li>`,
  )
  .join('');
/** All that the library can render: its own marks, the page's own, forms and generated facts. */
const EVERYTHING = `
  <voix-faq content="${FAQ}"></voix-faq>
  <div data-voix="faq"><details><summary>As HTML?</summary><p>Yes.</p></details></div>
  <voix-group-list theme="dark"><section><h3>A group</h3><p>Who they are.</p></section></voix-group-list>
  <voix-group-card name="Another" year="2018" partners="One, Two" href="/another"></voix-group-card>
  <voix-resource-list><ul>${RESOURCES}</ul></voix-resource-list>`;

const site = await startSite();
const { cdn } = site;

/** @param {{ alone?: boolean }} [options] whether nothing but the script itself may come in: the search is a file of its own */
async function worksUnder(t, headers, head = SCRIPT, { alone = false } = {}) {
  const visit = await site.visit(t, html(EVERYTHING, { head }), { headers });
  await visit.ready(5);
  await visit.openAnswers();
  const text = await visit.text();
  for (const words of ['With a mark .', 'Yes.', 'A group', 'Since 2018, with One and Two', 'Resource 6']) {
    assert.ok(text.includes(words), `"${words}" is not in: ${text}`);
  }
  if (!alone) await visit.shows('Shown: 7 of 7');
  // What is dressed by style sheets, and what is said by generated content, came through as well.
  const seen = await visit.page.evaluate(() => ({
    facts: window.getComputedStyle(document.querySelector('li a'), '::after').content,
    box: window.getComputedStyle(document.querySelector('voix-faq').shadowRoot.querySelector('summary')).cursor,
  }));
  assert.deepEqual(seen, { facts: '"Web page, PDF, 1 kB"', box: 'pointer' });
  if (alone) await visit.quiet();
  const complaints = await visit.complaints();
  assert.deepEqual(
    complaints.filter((complaint) => !alone || !/search/.test(complaint)),
    [],
  );
  assert.equal(complaints.length > 0, alone);
}

/** What the page keeps where the library may not come in, or the browser is too old for it. */
async function staysReadable(t, head, headers = {}) {
  const visit = await site.visit(t, html(EVERYTHING, { head }), { headers });
  // The script has been there and gone.
  await visit.quiet();
  const text = await visit.text();
  for (const words of ['As HTML?', 'A group', 'Who they are.', 'Resource 6']) assert.ok(text.includes(words), text);
  const roots = await visit.page.$$eval('body *', (elements) => elements.filter(({ shadowRoot }) => shadowRoot).length);
  assert.equal(roots, 0);
  assert.equal(await visit.page.evaluate(() => !!window.customElements.get('voix-faq')), false);
  assert.deepEqual(visit.errors, []);
  assert.equal(visit.messages.filter((message) => message.includes('[voix]')).length, 0, visit.messages.join('\n'));
}

describe('a policy', { concurrency: 2 }, () => {
  it('that names the origins, allows no inline style and enforces trusted types', (t) =>
    worksUnder(t, { 'content-security-policy': strictPolicy(cdn) }, SHEET + SCRIPT));

  it('that allows no style sheet at all [E23]', (t) =>
    worksUnder(t, { 'content-security-policy': `script-src ${cdn}; ${CLOSED}; ${TRUSTED}` }));

  it('by nonce, with strict-dynamic', (t) =>
    worksUnder(
      t,
      { 'content-security-policy': `script-src 'nonce-r4nd0m' 'strict-dynamic'; ${CLOSED}; ${TRUSTED}` },
      `<script async nonce="r4nd0m" src="${SRC}"></script>`,
    ));

  it('by nonce, for a script that another script inserts', (t) =>
    worksUnder(
      t,
      { 'content-security-policy': `script-src 'nonce-r4nd0m' 'strict-dynamic'; ${CLOSED}` },
      `<script nonce="r4nd0m">const script = document.createElement('script'); script.src = '${SRC}'; document.head.append(script);</script>`,
    ));

  it('by hash: the integrity that the release names [E28]', (t) =>
    worksUnder(
      t,
      { 'content-security-policy': `script-src '${INTEGRITY['voix.js']}'; ${CLOSED}; ${TRUSTED}` },
      `<script async crossorigin="anonymous" integrity="${INTEGRITY['voix.js']}" src="${SRC}"></script>`,
      { alone: true },
    ));

  it('by hash, for the text of the script in the page', (t) => {
    const code = readFileSync(`${DIST}voix.js`, 'utf8');
    const hash = createHash('sha384').update(code).digest('base64');
    return worksUnder(
      t,
      { 'content-security-policy': `script-src 'sha384-${hash}'; ${CLOSED}; ${TRUSTED}` },
      `<script>${code}</script>`,
      { alone: true },
    );
  });

  it('of integrity: every script has to have one [E28]', (t) =>
    worksUnder(
      t,
      { 'integrity-policy': 'blocked-destinations=(script)' },
      `<link rel="stylesheet" crossorigin="anonymous" integrity="${INTEGRITY['voix.css']}" href="${RELEASE}voix.css">
      <script async crossorigin="anonymous" integrity="${INTEGRITY['voix.js']}" src="${SRC}"></script>`,
      { alone: true },
    ));

  it('of isolation: what is embedded has to agree [E28]', (t) =>
    worksUnder(
      t,
      { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
      `<link rel="stylesheet" href="${RELEASE}voix.css"><script src="${SRC}"></script>`,
    ));

  it('of a sandbox that allows scripts only', (t) => worksUnder(t, { 'content-security-policy': 'sandbox allow-scripts' }));

  it('of a sandboxed frame that allows scripts only [E28]', async (t) => {
    const inner = site.publish(html(EVERYTHING));
    const visit = await site.visit(
      t,
      html(`<iframe sandbox="allow-scripts" src="${inner}" width="900" height="700"></iframe>`, { head: '' }),
    );
    const frame = await visit.page.waitForFrame((frame) => frame.url().endsWith(inner));
    await frame.waitForFunction(() => document.querySelector('[data-voix]')?.shadowRoot?.querySelector('.box'));
    assert.equal(
      await frame.$$eval('voix-faq,voix-group-list,voix-group-card', (all) => all.filter(({ shadowRoot }) => shadowRoot).length),
      3,
    );
    assert.deepEqual(await visit.complaints(), []);
  });

  it('that refuses every policy of trusted types [E24]', (t) =>
    worksUnder(t, { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" }));

  it('that knows only other trusted types [E24]', (t) =>
    worksUnder(t, { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types dompurify" }));

  it('that blocks the script leaves the page as it is [E22]', (t) =>
    staysReadable(t, SCRIPT, { 'content-security-policy': "script-src 'self'" }));

  it('that blocks a changed script leaves the page as it is [E22]', (t) => {
    const wrong = `sha384-${createHash('sha384').update('another').digest('base64')}`;
    return staysReadable(t, `<script async crossorigin="anonymous" integrity="${wrong}" src="${SRC}"></script>`);
  });
});

it('a browser that adopts no style sheets keeps the page as it is [E25]', (t) =>
  staysReadable(t, `<script>delete Document.prototype.adoptedStyleSheets;</script>${SCRIPT}`));
