/** What the panel gives to paste, on a bare page with the built files: the same words and roles as the story's. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { ROOT } from '../../scripts/paths.mjs';
import { accessibilityTree } from '../support/likeness.mjs';
import { html } from '../support/page.mjs';
import { promisesOf, unannounced } from './announced.mjs';
import { startStorybook, STORYBOOK } from './site.mjs';

/** How long a story may take until it shows what the bare page does, in milliseconds. */
const PATIENCE = 15_000;
const WIDGETS = '.widgets';

const { entries, visit, publish } = await startStorybook();
const stories = entries.filter(({ type }) => type === 'story');
const titles = [...new Set(stories.map(({ title }) => title))];
const integrity = JSON.parse(await readFile(`${ROOT}dist/sri.json`, 'utf8'));

/** In the preview: chooses a language in the toolbar. */
async function speak(language) {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window;
  const rendered = new Promise((done) => channel.once('storyRendered', done));
  channel.emit('updateGlobals', { globals: { language } });
  await rendered;
}

/** In the preview: whether a story is shown in a language of its own, whatever the toolbar says. */
const hasLanguage = async (storyId) => {
  const { storyGlobals } = await window.__STORYBOOK_PREVIEW__.loadStory({ storyId });
  return !!storyGlobals.language;
};

/** In the preview: goes to a story; gives what the panel gets. */
async function openStory(storyId) {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window;
  const next = (event) => new Promise((done) => channel.once(event, done));
  const rendered = next('storyRendered');
  channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  await rendered;
  const offered = next('voix/snippets');
  channel.emit('voix/snippets/ask');
  return (await offered).forms;
}

const rolesOf = async ({ page }, selector) => (await accessibilityTree(page, selector)).join('\n');

/** Waits until two pages show the same, first in words; says what differs when they have had their time. */
async function differences(story, bare) {
  const end = performance.now() + PATIENCE;
  for (;;) {
    await bare.quiet();
    const [wanted, found] = await Promise.all([story.text(WIDGETS), bare.text()]);
    const isOver = performance.now() > end;
    if (wanted && wanted === found) {
      const roles = await Promise.all([rolesOf(story, WIDGETS), rolesOf(bare, 'body')]);
      if (roles[0] === roles[1]) return [];
      if (isOver) return [`expected ${roles[0]}\nfound ${roles[1]}`];
    } else if (isOver) return [`expected "${wanted}", found "${found}"`];
  }
}

/**
 * What is compared: each story in both forms in the toolbar's first language, and in one form more in another language, by
 * turns: English and right to left, tags and `<div>`s.
 */
const ROUNDS = [
  { language: 'fr', formsOf: () => [0, 1] },
  { language: 'en', formsOf: (at) => [[0], [], [1], []][at % 4] },
  { language: 'ar', formsOf: (at) => [[], [0], [], [1]][at % 4] },
];

// Two at a time: each waits for its pages more than it works.
describe('the snippet of every story', { concurrency: 2 }, () => {
  for (const title of titles) {
    it(`${title}: shows the same widgets on a bare page, as tags and as <div>s, in three languages`, async (t) => {
      const [first, ...others] = stories.filter((story) => story.title === title);
      const story = await visit(t, `${STORYBOOK}iframe.html?id=${first.id}&viewMode=story`);
      const bare = await visit(t, html(''));
      const wrong = [];
      // One that is left before it is done makes Storybook load its page again.
      const isDone = () => story.page.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished');
      for (const [round, { language, formsOf }] of ROUNDS.entries()) {
        await isDone();
        if (round) await story.page.evaluate(speak, language);
        for (const [at, { id }] of [...others, first].entries()) {
          const chosen = round && (await story.page.evaluate(hasLanguage, id)) ? [] : formsOf(at);
          if (!chosen.length) continue;
          await isDone();
          story.messages.length = 0;
          const forms = await story.page.evaluate(openStory, id);
          const promises = await story.page.evaluate(promisesOf, id);
          assert.equal(forms.length, 2);
          for (const { name, code } of chosen.map((form) => forms[form])) {
            assert.ok(code.includes(`integrity="${integrity['voix.js']}"`), 'integrity of the built script');
            await bare.page.goto(new URL(publish(html(code, { lang: null, head: '' })), bare.page.url()).href);
            wrong.push(...(await differences(story, bare)).map((difference) => `${id}, ${language}, ${name}: ${difference}`));
          }
          wrong.push(...unannounced(story.messages, promises).map((message) => `${id}, ${language}: ${message}`));
        }
      }
      assert.deepEqual([...wrong, ...story.errors], []);
    });
  }
});
