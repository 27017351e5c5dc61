/** The built Storybook by itself: nothing in the console, no request to anyone else, and the panel and the host pages in it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { announced, promisesOf, unannounced } from './announced.mjs';
import { startStorybook, STORYBOOK } from './site.mjs';

/** How long the console may take until it has what the stories announce, in milliseconds. */
const PATIENCE = 15_000;

const { entries, visit, site } = await startStorybook();
const docs = entries.filter(({ type }) => type === 'docs');
const [story] = entries.filter(({ type, title }) => type === 'story' && title === 'Uses');
const preview = (id, more = '') => `${STORYBOOK}iframe.html?id=${id}&viewMode=${more || 'story'}`;

/** What the toolbar offers under a name, but for “none”. */
const choicesOf = (page, name) =>
  page.evaluate(
    (name) =>
      window.__STORYBOOK_PREVIEW__.storyStoreValue.projectAnnotations.globalTypes[name].toolbar.items
        .map(({ value }) => value)
        .filter((value) => value !== 'none'),
    name,
  );
/** Chooses in the toolbar. */
const choose = (page, globals) =>
  page.evaluate((globals) => window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals }), globals);

/** The colours of a notice under a brand, once its link has the colour of the text, or has another. */
async function lookOf(page, brand, isAsText) {
  const notice = await page.waitForSelector(`.brand-${brand} voix-notice`);
  const found = await page.waitForFunction(
    (element, isAsText) => {
      const look = (selector) => getComputedStyle(element.shadowRoot.querySelector(selector));
      const { color: text, backgroundColor: surface, borderInlineStartColor: line } = look('.notice');
      const { backgroundColor: ground } = getComputedStyle(element.closest('.widgets'));
      const { color: link } = look('a');
      return (link === text) === isAsText && { ground, text, surface, line, link };
    },
    {},
    notice,
    isAsText,
  );
  return found.jsonValue();
}

/** In the preview: the exits that stand elsewhere than in their story, those of whole pages among them. */
const strayExits = (frames) => {
  const exits = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('.exit') && root instanceof window.ShadowRoot ? [element.getBoundingClientRect()] : []),
      ...(element.shadowRoot ? exits(element.shadowRoot) : []),
    ]);
  return frames.flatMap((frame) => {
    const { top, bottom } = frame.getBoundingClientRect();
    return exits(frame)
      .filter((exit) => exit.bottom > bottom || exit.top < top)
      .map((exit) => `${frame.closest('[id^="story--"]').id}: ${exit.top}–${exit.bottom}, in ${top}–${bottom}`);
  });
};

/** What was asked of anyone else. Pictures that stand in a style sheet itself are asked of nobody. */
const elsewhere = ({ requests }) =>
  requests.filter((address) => !/^(?:data|blob):/.test(address) && !address.startsWith(`${site}/`));

/** @param {import('./announced.mjs').Promises} [promises] of what is on show */
async function isQuiet(visit, promises = { faults: [], needsServer: false }) {
  await visit.quiet();
  assert.deepEqual(unannounced(await visit.complaints(), promises), []);
  assert.deepEqual(elsewhere(visit), []);
}

describe('the built Storybook', () => {
  it('loads without a message, and asks nobody else for anything', async (t) => {
    const visited = await visit(t, `${STORYBOOK}?path=/story/${story.id}`, { viewport: { width: 1400 } });
    const frame = await (await visited.page.waitForSelector('iframe#storybook-preview-iframe')).contentFrame();
    await frame.waitForSelector('.widgets voix-intro');
    await isQuiet(visited);
  });

  it('shows in its panel what the story gives to paste', async (t) => {
    const visited = await visit(t, `${STORYBOOK}?path=/story/${story.id}`, { viewport: { width: 1400 } });
    const { page } = visited;
    await (await page.waitForSelector('::-p-aria(Snippet[role="tab"])')).click();
    await page.waitForSelector('#voix-snippet, [aria-label="Form of the snippet"]');
    const shown = () => page.$eval('[aria-label="Form of the snippet"] + * pre', ({ textContent }) => textContent);
    const given = () =>
      page.evaluate(async () => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window;
        const offered = new Promise((done) => channel.once('voix/snippets', done));
        channel.emit('voix/snippets/ask');
        return (await offered).forms;
      });
    const [tags, divs] = await given();
    assert.match(tags.code, /<voix-intro /);
    assert.equal((await shown()).trim(), tags.code);
    await (await page.waitForSelector(`::-p-aria(${divs.name})`)).click();
    assert.match(divs.code, /<div data-voix="intro" /);
    assert.equal((await shown()).trim(), divs.code);
    await page.evaluate(() =>
      window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: { theme: 'dark', language: 'ar' } }),
    );
    await page.waitForFunction(() =>
      / data-lang="ar" data-theme="dark" data-drafts="true"/.test(
        document.querySelector('[aria-label="Form of the snippet"] + * pre').textContent,
      ),
    );
    await isQuiet(visited);
  });

  it('has a page of documentation for each element, and guides', () => {
    assert.ok(docs.length >= new Set(entries.map(({ title }) => title)).size);
  });

  for (const { id, title } of docs) {
    it(`has a page with each of its stories in its place, and the console has what they announce and no more: ${title}`, async (t) => {
      const visited = await visit(t, preview(id, 'docs'));
      const { page, messages } = visited;
      await page.waitForSelector('.sbdocs h1');
      const stories = entries.filter((entry) => entry.type === 'story' && entry.title === title);
      const promises = await Promise.all(stories.map((story) => page.evaluate(promisesOf, story.id)));
      const all = { faults: promises.flatMap(announced), needsServer: false };
      const missing = () => all.faults.filter((fault) => !messages.some((message) => message.includes(fault)));
      await page.waitForFunction(
        (ids) => ids.every((id) => document.querySelector(`[id^="story--${id}"] .widgets > *`)),
        {},
        stories.map((story) => story.id),
      );
      for (const end = performance.now() + PATIENCE; missing().length && performance.now() < end;) await visited.quiet();
      assert.deepEqual(missing(), []);
      assert.deepEqual(await page.$$eval('.sbdocs .frame', strayExits), []);
      await isQuiet(visited, all);
    });
  }

  it('shows a story in each brand: each has links of its own colour, and a ground', async (t) => {
    const visited = await visit(t, preview(story.id));
    const { page } = visited;
    await page.waitForSelector('.widgets voix-intro');
    const colours = new Set();
    const names = await choicesOf(page, 'brand');
    for (const brand of names) {
      await choose(page, { brand });
      const link = await page.waitForSelector(`.brand-${brand} voix-notice >>> a`);
      colours.add(await link.evaluate((element) => getComputedStyle(element).color));
      assert.notEqual(
        await page.$eval(`.brand-${brand}`, (element) => getComputedStyle(element).backgroundColor),
        'rgba(0, 0, 0, 0)',
      );
    }
    assert.ok(names.length >= 3);
    assert.equal(colours.size, names.length);
    await isQuiet(visited);
  });

  it('shows each brand, and none, to a reader who asks for more contrast, whatever this system says', async (t) => {
    const visited = await visit(t, preview(story.id));
    const { page } = visited;
    const client = await page.createCDPSession();
    const system = (media) => client.send('Emulation.setEmulatedMedia', media);
    await page.waitForSelector('.widgets voix-notice');
    for (const brand of ['none', ...(await choicesOf(page, 'brand'))]) {
      await choose(page, { brand, contrast: 'system' });
      const before = await lookOf(page, brand, false);
      await choose(page, { contrast: 'more' });
      const more = await lookOf(page, brand, true);
      const { ground, text } = before;
      assert.deepEqual(more, { ground, text, surface: ground, line: text, link: text });
      await choose(page, { contrast: 'system' });
      assert.deepEqual(await lookOf(page, brand, false), before);
      if (brand === 'none') continue;
      await system({ features: [{ name: 'prefers-contrast', value: 'more' }] });
      assert.deepEqual(await lookOf(page, brand, true), more, `${brand}: as where the system asks for it`);
      await system({ features: [] });
    }
    await client.detach();
    await isQuiet(visited);
  });

  it('has a sheet for each host page, and asks for it when it is chosen', async (t) => {
    const visited = await visit(t, preview(story.id));
    const { page, requests } = visited;
    await page.waitForSelector('.widgets voix-intro');
    const names = await choicesOf(page, 'host');
    assert.ok(names.length >= 4);
    await visited.quiet();
    assert.deepEqual(
      requests.filter((address) => /bootstrap|simple|preflight|\bstyle\b/.test(address)),
      [],
    );
    const seen = new Set();
    for (const host of names) {
      await choose(page, { host });
      const href = await page.waitForFunction(
        (before) => {
          const link = document.head.querySelector('link[data-host]');
          return link?.sheet && !before.includes(link.href) && link.href;
        },
        {},
        [...seen],
      );
      seen.add(await href.jsonValue());
      assert.equal(await page.$$eval('link[data-host]', ({ length }) => length), 1);
    }
    await isQuiet(visited);
  });
});
