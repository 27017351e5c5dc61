/** The header lines of the README, as a partner copies them: under each, every widget is shown and nothing is refused. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ROOT } from '../../scripts/paths.mjs';
import { CDN_PLACEHOLDER } from '../../scripts/servers.mjs';
import { html, SCRIPT, SHEET, startSite } from '../support/built.mjs';

const README = readFileSync(`${ROOT}README.md`, 'utf8');
const [SECTION] = /^### Content-Security-Policy$[^]*?(?=^### )/m.exec(README);
const LINES = /```http\n(?<lines>[^`]+)```(?:\n+```html\n(?<tag>[^`]+)```)?/g;

/** What the browser names in its console: the hash of the script that stands in the page. */
const hashOf = (tag) =>
  `sha256-${createHash('sha256')
    .update(/>([^<]*)</.exec(tag)[1])
    .digest('base64')}`;

/** The header lines, each with the tag that stands below it; the tags of the first screen where none does. */
const policies = (cdn) =>
  [...SECTION.replaceAll(CDN_PLACEHOLDER, cdn).matchAll(LINES)].map(({ groups: { lines, tag = SHEET + SCRIPT } }) => ({
    headers: Object.fromEntries(
      lines
        .replace('sha256-…', hashOf(tag))
        .trim()
        .split('\n')
        .map((line) => line.split(/: (.*)/)),
    ),
    head: tag,
  }));

/** Every element, with what it needs to choose from the demo's document. */
const ALL = readFileSync(`${ROOT}custom-elements.json`, 'utf8').match(/(?<="tagName": ")voix-[a-z-]+/g);
const CHOICES = { 'voix-group-card': 'item="phoenix-11"', 'voix-statement': 'item="parole-survivante"' };
const EVERYTHING = ALL.map((tag) => `<${tag} src="/content.json" ${CHOICES[tag] ?? ''}></${tag}>`).join('');

const site = await startSite();

describe('under the header lines of the README', { concurrency: 2 }, () => {
  it('there are policies by host, by nonce, by hash, for trusted types and for isolation', () => {
    const names = ['script-src http', "'nonce-", "'sha256-", 'dompurify', 'require-corp'];
    const all = policies(site.cdn).map(({ headers }) => Object.values(headers).join());
    assert.equal(all.length, names.length);
    names.forEach((name, at) => assert.ok(all[at].includes(name), `${all[at]}: expected ${name}`));
  });

  for (const { headers, head } of policies(site.cdn)) {
    it(`every widget is shown: ${JSON.stringify(headers).replaceAll(/\d{4,}/g, '…')}`, async (t) => {
      assert.equal(ALL.length, 12);
      const visit = await site.visit(t, html(EVERYTHING, { head }), { headers });
      await visit.ready(ALL.length);
      await visit.quiet();
      for (const tag of ALL) assert.ok(await visit.text(tag), `${tag} shows nothing`);
      assert.deepEqual(await visit.complaints(), []);
      assert.deepEqual(await visit.faults(), []);
    });
  }
});
