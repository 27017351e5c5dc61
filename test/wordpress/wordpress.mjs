/** What a webmaster, an author and an administrator do on a WordPress site, and what a reader then sees there. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { CDN_PLACEHOLDER, startServers } from '../../scripts/servers.mjs';
import { openTab } from '../engines/browsers.mjs';
import { WATCH } from '../engines/watch.mjs';
import { INSPECT } from '../hosts/inspect.mjs';
import { CLEAN, htmlOf } from '../hosts/page.mjs';
import { runHosts } from '../hosts/visits.mjs';
import { MIXED, TAGS } from '../hosts/widgets.mjs';
import { SCRIPT, SHEET } from '../support/page.mjs';
import { FILTERED } from './filter.mjs';
import { logIn } from './people.mjs';
import { classic, POSTS } from './posts.mjs';
import { startWordPress } from './site.mjs';

const pages = {
  '/watch.js': { body: WATCH + INSPECT },
  '/clean.html': { body: await htmlOf(CLEAN, MIXED) },
};

/** @param {string[]} engines that are here */
export function testWordPress(engines) {
  describe('a WordPress site', () => {
    const people = {};
    let servers;
    let wordpress;
    before(async () => {
      servers = await startServers({ pages });
      const { site, cdn } = servers;
      wordpress = await startWordPress({
        before: `<script src="${site}/watch.js"></script><link rel="icon" href="${site}/icon.svg">`,
        voix: (SHEET + SCRIPT).replaceAll(CDN_PLACEHOLDER, cdn),
      });
      for (const name of ['author', 'administrator']) people[name] = await logIn(wordpress.origin, name, wordpress.secret);
    });
    after(() => Promise.all([wordpress?.stop(), servers?.close()]));

    describe('what an author posts', () => {
      for (const [title, [given, stored = given]] of Object.entries(FILTERED))
        it(title, async () => assert.equal((await people.author.publish(title, given)).stored.trim(), stored));
    });

    for (const engine of engines) {
      describe(`a reader with ${engine}`, () => {
        const findings = {};
        before(async () => {
          const hosts = [];
          for (const post of POSTS) hosts.push({ ...post, ...(await people[post.by].publish(post.name, post.content)) });
          const all = { hosts, clean: `${servers.site}/clean.html`, origins: [servers.site, servers.cdn, wordpress.origin] };
          for await (const { host, wrong } of runHosts(all, engine)) findings[host] = wrong;
        });
        for (const { name } of POSTS) {
          it(`sees every widget in ${name} as on a page of its own: words, layout, accessibility, no message, no request to anyone else [E1] [E12] [E12a]`, () => {
            assert.deepEqual(
              Object.entries(findings[name]).filter(([, list]) => list.length),
              [],
            );
            // Where words are missing, nothing else is looked at.
            assert.ok(findings[name].layout, 'the layout was compared');
          });
        }
      });
    }

    describe('a reader of what WordPress has changed', () => {
      let tab;
      before(async () => (tab = await openTab(engines[0])));
      after(() => tab?.close());
      const open = async (who, content) => tab.go((await people[who].publish('A post', content)).address);
      const complaints = () => tab.run(() => window.seen.complaints);
      const words = () => tab.run(() => window.seen.text(document.querySelector('main')));

      it('gets what stands in an author’s tag, and no widget [E5] [E22]', async () => {
        await open('author', '<voix-faq src="/content.json"><a href="/faq">Questions and answers</a></voix-faq>');
        assert.match(await words(), /Questions and answers/);
        assert.equal(await tab.run(() => document.querySelector('main voix-faq')), null);
        assert.deepEqual(await complaints(), []);
      });

      it('sees all words of tags whose HTML WordPress has moved out of them, and the console says so [E12]', async () => {
        await open('administrator', classic(TAGS));
        await tab.until(() => window.seen.complaints.length > 0 || 'a message');
        const read = await words();
        // Each stands there twice: as JSON, and as HTML.
        for (const text of ['Why is there a group?', 'First line', 'An example quotation', 'What follows is about this.'])
          assert.equal(read.split(text).length - 1, 2, `${text}: ${read}`);
        for (const complaint of await complaints()) assert.match(complaint, /expected content: HTML inside, .* found nothing/);
      });
    });
  });
}
