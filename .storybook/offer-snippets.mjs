/** Gives the panel, and the pages of documentation, the snippets of what is on show. */
import { STORY_RENDERED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { ASK, SNIPPETS } from './snippet-channel.mjs';
import { snippetsOf, widgetsIn } from './snippets.mjs';

/** In a page of documentation: the tags alone, without the script. */
export function snippetInDocs(code, { id }) {
  const story = document.querySelector(`[id^="story--${id}"] .widgets`);
  return story ? widgetsIn(story, 'tag') : code;
}

export function offerSnippets() {
  const channel = addons.getChannel();
  let globals = {};
  const offer = () => {
    const story = document.querySelector('#storybook-root .widgets');
    if (story) channel.emit(SNIPPETS, { forms: snippetsOf(story, globals) });
  };
  channel.on('setGlobals', (event) => (globals = event.globals));
  channel.on('globalsUpdated', (event) => (globals = event.globals));
  channel.on(STORY_RENDERED, offer);
  channel.on(ASK, offer);
}
