/** How every story is shown: its language, its surroundings, its theme, and what axe is asked for. */
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { watchPlaceholders } from '../src/embed/placeholders.js';
import { configure } from '../src/index.js';
import { ACCESSIBILITY } from '../stories/support/accessibility.js';
import { frame } from '../stories/support/frame.js';
import { MISSING_MESSAGES, prepareLanguages } from '../stories/support/languages.js';
import { BRANDS } from './brands.mjs';
import { showContrast } from './contrast.mjs';
import { dress, HOSTS } from './hosts.mjs';
import { keepExitsInStories } from './exits-in-docs.mjs';
import { elements, onlyUsefulControls } from './manifest.mjs';
import { offerSnippets, snippetInDocs } from './offer-snippets.mjs';

setCustomElementsManifest(elements);
prepareLanguages();
watchPlaceholders();
offerSnippets();
keepExitsInStories();

const toolbar = (title, icon, items) => ({ description: title, toolbar: { title, icon, items, dynamicTitle: true } });

const WIDTHS = ['256px', '320px', '480px', '768px', '1024px', '1280px'];

/** What a host page has around a widget: its own type, to compare with. */
const hostPage = (content, { className = '' }) =>
  html`<main class=${className}>
    <div lang="en" dir="ltr">
      <h1>A partner’s page</h1>
      <p>Text of the page itself, with <a href="#a-link">a link</a>.</p>
    </div>
    ${content}
  </main>`;

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
      { value: MISSING_MESSAGES, title: 'Missing: each message is a mark' },
    ]),
    direction: toolbar('Direction', 'transfer', [
      { value: 'auto', title: 'Direction: auto' },
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    scheme: toolbar('Page', 'contrast', [
      { value: 'light', title: 'Light page' },
      { value: 'dark', title: 'Dark page' },
    ]),
    theme: toolbar('Theme', 'mirror', [
      { value: 'auto', title: 'Theme: auto' },
      { value: 'light', title: 'Theme: light' },
      { value: 'dark', title: 'Theme: dark' },
    ]),
    brand: toolbar(
      'Brand',
      'paintbrush',
      Object.entries(BRANDS).map(([value, title]) => ({ value, title })),
    ),
    contrast: toolbar('Contrast', 'eye', [
      { value: 'system', title: 'Contrast: system' },
      { value: 'more', title: 'Contrast: more' },
    ]),
    width: toolbar('Width', 'ruler', [
      { value: 'full', title: 'Full width' },
      ...WIDTHS.map((value) => ({ value, title: value.replace('px', ' px') })),
    ]),
    host: toolbar(
      'Host page',
      'browser',
      Object.entries(HOSTS).map(([value, { title }]) => ({ value, title })),
    ),
  },
  initialGlobals: {
    language: 'fr',
    direction: 'auto',
    scheme: 'light',
    theme: 'auto',
    brand: 'none',
    contrast: 'system',
    width: 'full',
    host: 'none',
  },
  argTypesEnhancers: [onlyUsefulControls],
  decorators: [
    withActions,
    (story, context) => {
      const { language, direction, scheme, theme, brand, contrast, width, host } = context.globals;
      configure({ theme });
      showContrast(contrast, brand);
      // A page of documentation shows many stories, and is no host page itself.
      const page = (context.viewMode === 'story' && HOSTS[host]) || HOSTS.none;
      dress(page);
      const widgets = html`<div class="widgets brand-${brand}">${story()}</div>`;
      const content = page.sheet ? hostPage(widgets, page) : widgets;
      const surroundings = {
        language,
        scheme,
        direction: direction === 'auto' ? undefined : direction,
        width: width === 'full' ? undefined : width,
        dressed: !!page.sheet,
      };
      // Made anew where the toolbar changes: a theme for all is looked at when a widget renders.
      const key = [language, direction, scheme, theme, brand, host].join();
      return html`${onlyFails(context) ? notice : ''}${keyed(key, frame(content, surroundings))}`;
    },
  ],
  parameters: {
    layout: 'fullscreen',
    actions: { handles: ['voix-ready', 'voix-error', 'voix-toggle'] },
    controls: { expanded: true },
    docs: { source: { transform: snippetInDocs } },
    options: { storySort: { order: ['Guides', ['Tokens', 'Theming recipes', 'Writing content', 'Accessibility'], 'Uses'] } },
    a11y: { options: ACCESSIBILITY },
  },
};
