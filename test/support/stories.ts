/**
 * Each story of a file, in three languages, one of them on a dark page: what it promises, and what has to be true of all.
 * In the large suite (`npm run test:stories`) all of them are on light and on dark pages.
 */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html, render } from 'lit';
import { watchPlaceholders } from '../../src/embed/placeholders.js';
import { frame } from '../../stories/support/frame.js';
import { prepareLanguages } from '../../stories/support/languages.js';
import type { Composition, Language, Promises, Story } from '../../stories/support/story.js';
import { violations } from './axe.js';
import { Complaints } from './complaints.js';
import { openAll } from './opened.js';
import { overflowing } from './overflow.js';
import { brokenPromises, PATIENCE } from './promises.js';
import { danglingReferences } from './references.js';

export interface StoryFile {
  readonly default: Composition;
  readonly [name: string]: Composition | Story;
}

const LANGUAGES: readonly Language[] = ['fr', 'en', 'ar'];
/** Which languages are shown on light and on dark pages. */
const SCHEMES: Readonly<Record<string, readonly Language[]>> =
  document.documentElement.dataset['suite'] === 'stories' ?
    { light: LANGUAGES, dark: LANGUAGES }
  : { light: ['fr', 'ar'], dark: ['en'] };
/** WCAG 1.4.10: no scrolling in two dimensions at this width. */
const NARROW = '320px';

const storiesIn = ({ default: _, ...stories }: StoryFile): readonly [string, Story][] => Object.entries(stories);

/** The tests of one file's stories. Each file has a page of its own: four of them, two at a time. */
export function testStories(file: StoryFile): void {
  describe(file.default.title, () => {
    const complaints = new Complaints();
    let page: HTMLElement;
    let faults: string[];

    before(() => {
      prepareLanguages();
      watchPlaceholders();
    });

    beforeEach(() => {
      complaints.messages.length = 0;
      complaints.start();
      faults = [];
      page = document.createElement('main');
      page.style.overflow = 'auto';
      page.addEventListener('voix-error', (event) => {
        faults.push(...event.faults.map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`));
      });
      document.body.append(page);
    });

    afterEach(() => {
      page.remove();
      complaints.stop();
    });

    after(() => emulateMedia({ colorScheme: 'light' }));

    /** What the page complains of beyond the faults that a story announces. */
    function unannounced({ faults: announced = [] }: Promises): string[] {
      return [...complaints.messages, ...faults].filter((message) => !announced.some((fault) => message.includes(fault)));
    }

    function test([name, story]: readonly [string, Story], meta: Composition, language: Language, scheme: string): void {
      it(`${name}, in ${language}, on a ${scheme} page [1.4.3] [1.4.10]`, async function () {
        this.timeout(2 * PATIENCE);
        const { parameters: promises = {} } = story;
        const content = (story.render ?? meta.render)({ ...meta.args, ...story.args });
        const surroundings = { language, scheme };
        render(
          frame(
            html`<h1>Voix</h1>
              <div class="story">${content}</div>`,
            surroundings,
          ),
          page,
        );
        const shown = page.querySelector<HTMLElement>('.story')!;

        expect(promises.words ?? promises.parts, 'a promise').to.exist;
        expect(await brokenPromises(shown, promises, language, faults)).to.deep.equal([]);
        await openAll(shown);
        expect(danglingReferences(shown)).to.deep.equal([]);
        expect(await violations(page)).to.deep.equal([]);
        page.style.inlineSize = NARROW;
        expect(overflowing(page), 'at 320 px').to.deep.equal([]);
        expect(unannounced(promises)).to.deep.equal([]);
      });
    }

    for (const [scheme, languages] of Object.entries(SCHEMES)) {
      describe(`with a preference for ${scheme}`, () => {
        before(() => emulateMedia({ colorScheme: scheme as 'light' | 'dark' }));
        for (const story of storiesIn(file)) for (const language of languages) test(story, file.default, language, scheme);
      });
    }
  });
}
