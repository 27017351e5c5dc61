import { html } from 'lit';
import '../src/define/page.js';
import { emptyDocument, longWords, missingTranslation, rightToLeft } from '../test/fixtures/content.js';
import { badPage, badPageFaults } from './fixtures/bad.js';
import { oneWithPicture } from './fixtures/documents.js';
import { hostilePage } from './fixtures/hostile.js';
import { MISSING, PAGE } from './support/addresses.js';
import { darkGround } from './support/frame.js';
import { failed, loading, nothingGiven } from './support/states.js';
import { words, type Meta, type Story } from './support/story.js';
import { divWithAddress, divWithJson, widget } from './support/widget.js';

const meta: Meta = {
  component: 'voix-page',
  title: 'Whole page',
  argTypes: { theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] } },
  render: (args) => widget('voix-page', args),
};
export default meta;

const one = { words: words('Groupes de parole', 'Advocacy groups'), parts: { title: 1, exit: 1 } };
const small = { words: words('Un titre', 'A title'), parts: { title: 1, item: 1 } };

/** One of everything. */
export const One: Story = { args: { content: oneWithPicture() }, parameters: one };

/** The title is the title of the page that it stands in, and the sections are one below. */
export const AsTitleOfPage: Story = { args: { content: oneWithPicture(), 'heading-level': 1 }, parameters: one };

/** A document that has two sections. */
export const TwoSections: Story = {
  args: {
    content: {
      intro: { title: { fr: 'Un titre', en: 'A title' } },
      faq: { items: [{ question: { fr: 'Pourquoi ?', en: 'Why?' }, answer: { fr: 'Parce que.', en: 'Because.' } }] },
    },
  },
  parameters: small,
};

/** A document of lists that have nothing in them: one quiet message. */
export const Empty: Story = {
  args: { content: { ...emptyDocument(), languages: { fr: 'fr-CA' } } },
  parameters: { words: { en: 'There is nothing here yet.' }, parts: { status: 1, button: 0 } },
};

/** Words that are longer than the column. */
export const LongWords: Story = {
  args: { content: longWords() },
  parameters: { words: words('anticonstitutionnellement', 'Llanfairpwll'), parts: { title: 1 } },
};

/** Sections of which each text is there in one language only. */
export const MissingTranslation: Story = {
  args: { content: missingTranslation() },
  parameters: { words: { fr: 'Disponible en anglais seulement', en: 'Available in French only' } },
};

/** What is right is shown, what is wrong is left out and named in the console: once, by the page. */
export const BadContent: Story = {
  args: { content: badPage },
  parameters: { words: words('Un titre juste', 'A sound title'), parts: { title: 1 }, faults: badPageFaults },
};

/** Strings that try to do harm stay text. */
export const HostileContent: Story = {
  args: { content: hostilePage },
  parameters: { words: '<script>alert(1)</script>', parts: { title: 1 } },
};

/** Arabic, with a name in Latin letters. */
export const RightToLeft: Story = {
  args: { content: rightToLeft() },
  globals: { language: 'ar' },
  parameters: { words: { ar: 'مجموعات المناصرة' }, parts: { title: 1 } },
};

/** There is no document at the address, and the HTML inside stays on show. */
export const FailedOverMarkup: Story = {
  args: { src: MISSING },
  render: ({ src }) => html`
    <voix-page lang="fr" .src=${src}>
      <h2>Groupes de parole</h2>
    </voix-page>
  `,
  parameters: { words: 'Groupes de parole', parts: { status: 0 }, faults: ['src: expected a document at'] },
};

/** The document does not come. After ten seconds the widget says that it takes long. */
export const Loading: Story = loading;

/** There is no document at the address. */
export const Failed: Story = failed;

/** Nothing was given at all: the webmaster forgot the content. */
export const NothingGiven: Story = nothingGiven;

/** The content as JSON, from an address. */
export const JsonFromAddress: Story = { args: { src: PAGE }, parameters: small };

/** The `<div>` with the address of its content, and a link in case that the script does not come. */
export const DivFromAddress: Story = { render: () => divWithAddress('page', PAGE), parameters: small };

/** The `<div>` with its content as JSON. */
export const DivWithJson: Story = { render: () => divWithJson('page', oneWithPicture()), parameters: one };

/** A light ground of its own, whatever the page's. */
export const ThemeLight: Story = { args: { content: oneWithPicture(), theme: 'light' }, parameters: one };

/** A dark ground of its own, whatever the page's. */
export const ThemeDark: Story = { args: { content: oneWithPicture(), theme: 'dark' }, parameters: one };

/** On a dark page that declares no colour scheme. */
export const OnDarkPage: Story = {
  args: { content: oneWithPicture() },
  render: (args) => darkGround(widget('voix-page', args)),
  parameters: one,
};
