import { html } from 'lit';
import '../src/define/faq.js';
import '../src/define/language.js';
import { manyItems } from '../test/fixtures/content.js';
import { MISSING } from './support/addresses.js';
import { darkGround } from './support/frame.js';
import { failed, loading, nothingGiven } from './support/states.js';
import type { Meta, Story } from './support/story.js';
import { divWithJson, widget, withAttribute, withScript } from './support/widget.js';

const meta: Meta = {
  component: 'voix-language',
  title: 'Language',
  argTypes: { theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] } },
  render: (args) => widget('voix-language', args),
};
export default meta;

const LANGUAGES = { fr: 'fr-CA', en: 'en-CA', ar: 'ar' };
const three = { words: 'English', parts: { list: 1, button: 3 } };
const LINKS = html`
  <a href="#fr" lang="fr" hreflang="fr">Français</a>
  <a href="#en" lang="en" hreflang="en">English</a>
`;

/** Two languages, named by their tags. */
export const Two: Story = { args: { languages: 'fr, en' }, parameters: { words: 'français', parts: { button: 2 } } };

/** Many languages, each in its own name and its own script. */
export const Many: Story = {
  args: { languages: 'fr en es pt-BR de pl uk ar fa ja zh-Hans zh-Hant iu' },
  parameters: { words: 'português (Brasil)', parts: { button: 13 } },
};

/** With a widget that follows the choice. */
export const WithAWidget: Story = {
  args: { content: { languages: LANGUAGES } },
  render: (args) => [widget('voix-language', args), widget('voix-faq', { content: manyItems(2) })],
  parameters: { words: 'العربية', parts: { question: 4 } },
};

/** A map of the languages alone, as a content document has it. */
export const One: Story = { args: { content: { fr: 'fr-CA' } }, parameters: { words: 'français', parts: { button: 1 } } };

/** None of the languages is one. */
export const Empty: Story = { args: { content: { languages: { '?': 'fr' } } }, parameters: { parts: { button: 0, status: 1 } } };

/** Nothing was given at all: the webmaster forgot the content. */
export const NothingGiven: Story = nothingGiven;

/** The document does not come. After ten seconds the widget says that it takes long. */
export const Loading: Story = loading;

/** There is no document at the address. */
export const Failed: Story = failed;

/** There is no document at the address, and the page's own links stay on show. */
export const FailedOverMarkup: Story = {
  args: { src: MISSING },
  render: ({ src }) => html`<voix-language .src=${src}>${LINKS}</voix-language>`,
  parameters: { words: 'English', parts: { status: 0, button: 0 }, faults: ['src: expected a document at'] },
};

/** What is wrong is left out, and named in the console. */
export const BadContent: Story = {
  args: { content: { languages: { fr: 'fr-CA', en: 12 } } },
  parameters: { words: 'français', parts: { button: 1 }, faults: ['languages.en: expected a language tag'] },
};

/** Links to the page in its other languages: they stay links, and work without the script. */
export const Markup: Story = {
  render: () => html`<voix-language>${LINKS}</voix-language>`,
  parameters: { words: 'English', parts: { list: 1, button: 0 } },
};

/** Links for pages without the script, buttons with it. */
export const ButtonsOverMarkup: Story = {
  render: () => html`<voix-language languages="fr, en">${LINKS}</voix-language>`,
  parameters: { words: 'English', parts: { button: 2 } },
};

/** The content as JSON, in the attribute. */
export const JsonInAttribute: Story = {
  args: { content: { languages: LANGUAGES } },
  render: (args) => withAttribute('voix-language', args),
  parameters: three,
};

/** The content as JSON, in a script inside. */
export const JsonInScript: Story = {
  args: { content: { languages: LANGUAGES } },
  render: (args) => withScript('voix-language', args),
  parameters: three,
};

/** The `<div>` for a CMS that takes unknown tags away, over links. */
export const DivOverMarkup: Story = {
  render: () => html`<div data-voix="language">${LINKS}</div>`,
  parameters: { words: 'English', parts: { list: 1, button: 0 } },
};

/** The `<div>` with its content as JSON. */
export const DivWithJson: Story = { render: () => divWithJson('language', { languages: LANGUAGES }), parameters: three };

/** A light ground of its own, whatever the page's. */
export const ThemeLight: Story = { args: { content: { languages: LANGUAGES }, theme: 'light' }, parameters: three };

/** A dark ground of its own, whatever the page's. */
export const ThemeDark: Story = { args: { content: { languages: LANGUAGES }, theme: 'dark' }, parameters: three };

/** On a dark page that declares no colour scheme. */
export const OnDarkPage: Story = {
  args: { content: { languages: LANGUAGES } },
  render: (args) => darkGround(widget('voix-language', args)),
  parameters: three,
};
