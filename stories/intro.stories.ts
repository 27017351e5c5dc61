import { html } from 'lit';
import '../src/define/intro.js';
import { longWords, missingTranslation, oneOfEach, rightToLeft } from '../test/fixtures/content.js';
import { badIntro, badIntroFaults } from './fixtures/bad.js';
import { hostileIntro } from './fixtures/hostile.js';
import { DOCUMENT, MISSING } from './support/addresses.js';
import { darkGround, lightGround } from './support/frame.js';
import { failed, loading, nothingGiven } from './support/states.js';
import { words, type Meta, type Story } from './support/story.js';
import { divWithAddress, divWithJson, widget, withAttribute, withScript } from './support/widget.js';

const meta: Meta = {
  component: 'voix-intro',
  title: 'Opening',
  argTypes: { theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] } },
  render: (args) => widget('voix-intro', args),
};
export default meta;

const one = { words: words('Groupes de parole', 'Advocacy groups'), parts: { title: 1, lede: 1 } };
const demo = { words: words('groupes de défense', 'Survivor advocacy groups'), parts: { title: 1, lede: 1 } };

/** Title, lede and text. */
export const One: Story = { args: { content: oneOfEach() }, parameters: one };

/** At the head of its page. */
export const AsTitleOfPage: Story = { args: { content: oneOfEach(), 'heading-level': 1 }, parameters: one };

/** An opening that has nothing but a title. */
export const TitleOnly: Story = {
  args: { content: { title: { fr: 'Un titre', en: 'A title' } } },
  parameters: { words: words('Un titre', 'A title'), parts: { title: 1, lede: 0 } },
};

/** Words that are longer than the column. */
export const LongWords: Story = {
  args: { content: longWords() },
  parameters: { words: words('anticonstitutionnellement', 'Llanfairpwll'), parts: { title: 1, lede: 1 } },
};

/** An opening of which each text is there in one language only. */
export const MissingTranslation: Story = {
  args: { content: missingTranslation() },
  parameters: { words: { fr: 'Disponible en anglais seulement', en: 'Available in French only' }, parts: { note: 1 } },
};

/** What is right is shown, what is wrong is left out and named in the console. */
export const BadContent: Story = {
  args: { content: badIntro },
  parameters: { words: words('Un titre juste', 'A sound title'), parts: { title: 1, lede: 0 }, faults: badIntroFaults },
};

/** Strings that try to do harm stay text. */
export const HostileContent: Story = {
  args: { content: hostileIntro },
  parameters: { words: '<script>alert(1)</script>', parts: { title: 1, lede: 1 } },
};

/** Arabic, with a name in Latin letters. */
export const RightToLeft: Story = {
  args: { content: rightToLeft() },
  globals: { language: 'ar' },
  parameters: { words: { ar: 'مجموعات المناصرة' }, parts: { title: 1, lede: 1 } },
};

/** The page's own heading and paragraphs: the first of them is the lede. */
export const Markup: Story = {
  render: (args) => html`
    <voix-intro lang="fr" .theme=${args['theme']}>
      <h2>Groupes de parole</h2>
      <p>Des personnes concernées parlent en leur nom.</p>
      <p>Nous travaillons avec plusieurs groupes.</p>
    </voix-intro>
  `,
  parameters: { words: 'Nous travaillons avec plusieurs groupes.' },
};

/** There is no document at the address, and the page's own HTML stays on show. */
export const FailedOverMarkup: Story = {
  args: { src: MISSING },
  render: ({ src }) => html`
    <voix-intro lang="fr" .src=${src}>
      <h2>Groupes de parole</h2>
    </voix-intro>
  `,
  parameters: { words: 'Groupes de parole', parts: { status: 0 }, faults: ['src: expected a document at'] },
};

/** The `<div>` for a CMS that takes unknown tags away, over the page's own HTML. */
export const DivOverMarkup: Story = {
  render: () => html`
    <div data-voix="intro" lang="fr">
      <h2>Groupes de parole</h2>
      <p>Des personnes concernées parlent en leur nom.</p>
    </div>
  `,
  parameters: { words: 'Des personnes concernées parlent en leur nom.' },
};

/** The document does not come. After ten seconds the widget says that it takes long. */
export const Loading: Story = loading;

/** There is no document at the address. */
export const Failed: Story = failed;

/** Nothing was given at all: the webmaster forgot the content. */
export const NothingGiven: Story = nothingGiven;

/** The content as JSON, from an address. */
export const JsonFromAddress: Story = { args: { src: DOCUMENT }, parameters: demo };

/** The content as JSON, in the attribute. */
export const JsonInAttribute: Story = {
  args: { content: oneOfEach() },
  render: (args) => withAttribute('voix-intro', args),
  parameters: one,
};

/** The content as JSON, in a script inside. */
export const JsonInScript: Story = {
  args: { content: oneOfEach() },
  render: (args) => withScript('voix-intro', args),
  parameters: one,
};

/** The `<div>` with the address of its content, and a link in case that the script does not come. */
export const DivFromAddress: Story = { render: () => divWithAddress('intro', DOCUMENT), parameters: demo };

/** The `<div>` with its content as JSON. */
export const DivWithJson: Story = { render: () => divWithJson('intro', oneOfEach()), parameters: one };

/** A light ground of its own, whatever the page's. */
export const ThemeLight: Story = { args: { content: oneOfEach(), theme: 'light' }, parameters: one };

/** A dark ground of its own, whatever the page's. */
export const ThemeDark: Story = { args: { content: oneOfEach(), theme: 'dark' }, parameters: one };

/** On a dark page that declares no colour scheme. */
export const OnDarkPage: Story = {
  args: { content: oneOfEach() },
  render: (args) => darkGround(widget('voix-intro', args)),
  parameters: one,
};

/** On a light page that declares no colour scheme: light, whatever the reader's system prefers. */
export const OnLightPage: Story = {
  args: { content: oneOfEach() },
  render: (args) => lightGround(widget('voix-intro', args)),
  parameters: one,
};
