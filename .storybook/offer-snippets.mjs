/** Gives the panel, and the pages of documentation, the snippets of what is on show. */
import { STORY_RENDERED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { settings } from '../src/settings.js';
import { ASK, SNIPPETS } from './snippet-channel.mjs';
import { snippetsOf, widgetsIn } from './snippets.mjs';

/** In a page of documentation: the tags alone, without the script. */
export function snippetInDocs(code, { id }) {
  const story = document.querySelector(`[id^="story--${id}"] .widgets`);
  return story ? widgetsIn(story, 'tag') : code;
}

export function offerSnippets() {
  const channel = addons.getChannel();
  const offer = () => {
    const story = document.querySelector('#storybook-root .widgets');
    if (!story) return;
    const { lang: language } = story.closest('.frame');
    channel.emit(SNIPPETS, { forms: snippetsOf(story, { language, theme: settings.theme }) });
  };
  channel.on(STORY_RENDERED, offer);
  channel.on(ASK, offer);
}
