/** The page that the pictures are taken of: shows the stories that it is asked for, one below the other. */
/// <reference types="vite/client" />
import '@fontsource/noto-naskh-arabic/400.css';
import '@fontsource/noto-naskh-arabic/600.css';
import '@fontsource/noto-serif/400.css';
import '@fontsource/noto-serif/400-italic.css';
import '@fontsource/noto-serif/600.css';
import '@fontsource/noto-serif/700.css';
import { html, render } from 'lit';
import { watchPlaceholders } from '../../../src/embed/placeholders.js';
import { frame, type Surroundings } from '../../../stories/support/frame.js';
import { prepareLanguages } from '../../../stories/support/languages.js';
import type { Composition, Language, Story } from '../../../stories/support/story.js';
import { brokenPromises } from '../../support/promises.js';
import type { StoryFile } from '../../support/stories.js';
import { allElements } from '../../support/visible.js';
import './page.css';

interface Wanted extends Surroundings {
  /** `faq/Many`, each in the order in which it stands. */
  readonly stories: readonly string[];
  /** Whether the first question of each story is open. */
  readonly opened?: boolean;
}

declare global {
  interface Window {
    /** Every story, with the language that it asks for itself. */
    readonly stories: readonly { id: string; language: string | undefined }[];
    /** Shows stories; gives what of their promises is not kept. */
    show(wanted: Wanted): Promise<string[]>;
  }
}

const files = import.meta.glob<StoryFile>('../../../stories/*.stories.ts', { eager: true });
const stories = new Map<string, { meta: Composition; story: Story }>(
  Object.entries(files).flatMap(([path, { default: meta, ...named }]) => {
    const file = path.replace(/^.*\/|\.stories\.ts$/g, '');
    return Object.entries(named).map(([name, story]) => [`${file}/${name}`, { meta, story }] as const);
  }),
);

const contentOf = (id: string): unknown => {
  const { meta, story } = stories.get(id)!;
  return (story.render ?? meta.render)({ ...meta.args, ...story.args });
};

prepareLanguages();
watchPlaceholders();

Object.assign(window, {
  stories: [...stories].map(([id, { story }]) => ({ id, language: story.globals?.language })),

  async show({ stories: ids, language, scheme, opened }: Wanted) {
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.style.background = 'Canvas';
    const faults: string[] = [];
    document.body.addEventListener('voix-error', (event) => {
      faults.push(...event.faults.map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`));
    });
    render(
      ids.map(
        (id) =>
          html`<p class="label">${id}</p>
            <div id=${id}>${frame(contentOf(id), { language, scheme })}</div>`,
      ),
      document.body,
    );
    const broken: string[] = [];
    for (const id of ids) {
      const cell = document.getElementById(id)!;
      const promises = stories.get(id)!.story.parameters ?? {};
      broken.push(...(await brokenPromises(cell, promises, language as Language, faults)).map((one) => `${id}: ${one}`));
      const question = opened && [...allElements(cell)].find((element) => element instanceof HTMLDetailsElement);
      if (question) question.open = true;
    }
    await document.fonts.ready;
    return broken;
  },
});
