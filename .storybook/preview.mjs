/** How every story is shown: its language, its colour scheme, its theme, and what axe is asked for. */
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { watchPlaceholders } from '../src/embed/placeholders.js';
import { configure } from '../src/index.js';
import { ACCESSIBILITY } from '../stories/support/accessibility.js';
import { frame } from '../stories/support/frame.js';
import { prepareLanguages } from '../stories/support/languages.js';
import { elements, onlyUsefulControls } from './manifest.mjs';
import { snippet } from './snippet.mjs';

setCustomElementsManifest(elements);
prepareLanguages();
watchPlaceholders();

const toolbar = (title, icon, items) => ({ description: title, toolbar: { title, icon, items, dynamicTitle: true } });

/** A built Storybook has nobody who keeps a request waiting. */
const onlyFails = ({ parameters }) => parameters['needsServer'] && import.meta.env.PROD;
const notice = html`<p lang="en" dir="ltr" style="margin: 0 0 1em; font: italic 14px sans-serif">
  This Storybook is a folder of files, and no server keeps a request waiting: the widget shows how it fails. With
  <code>npm run storybook</code> it goes on loading.
</p>`;

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  globalTypes: {
    language: toolbar('Language', 'globe', [
      { value: 'fr', title: 'Français' },
      { value: 'en', title: 'English' },
      { value: 'ar', title: 'العربية (draft)' },
      { value: 'en-XA', title: 'Pseudo-locale: what is not translated stays plain' },
    ]),
    scheme: toolbar('Page', 'contrast', [
      { value: 'light', title: 'Light page' },
      { value: 'dark', title: 'Dark page' },
    ]),
    theme: toolbar('Theme', 'paintbrush', [
      { value: 'auto', title: 'Theme: auto' },
      { value: 'light', title: 'Theme: light' },
      { value: 'dark', title: 'Theme: dark' },
    ]),
  },
  initialGlobals: { language: 'fr', scheme: 'light', theme: 'auto' },
  argTypesEnhancers: [onlyUsefulControls],
  decorators: [
    withActions,
    (story, context) => {
      const { language, scheme, theme } = context.globals;
      configure({ theme });
      const content = html`${onlyFails(context) ? notice : ''}${story()}`;
      // Made anew where the toolbar changes: a theme for all is looked at when a widget renders.
      return html`${keyed([language, scheme, theme].join(), frame(content, { language, scheme }))}`;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    actions: { handles: ['voix-ready', 'voix-error', 'voix-toggle'] },
    controls: { expanded: true },
    docs: { source: { transform: snippet } },
    a11y: { options: ACCESSIBILITY },
  },
};
