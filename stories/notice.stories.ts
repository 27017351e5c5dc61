import { html } from 'lit';
import '../src/define/notice.js';
import { longWords, missingTranslation, oneOfEach, rightToLeft } from '../test/fixtures/content.js';
import { badNotice, badNoticeFaults } from './fixtures/bad.js';
import { hostileNotice } from './fixtures/hostile.js';
import { DOCUMENT, MISSING } from './support/addresses.js';
import { darkGround, lightGround } from './support/frame.js';
import { failed, loading, nothingGiven } from './support/states.js';
import { words, type Meta, type Story } from './support/story.js';
import { divWithAddress, divWithJson, widget, withAttribute, withScript } from './support/widget.js';

const meta: Meta = {
  component: 'voix-notice',
  title: 'Notice',
  argTypes: { theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] } },
  render: (args) => widget('voix-notice', args),
};
export default meta;

const one = { words: words('Cette page parle de violence.', 'This page speaks of violence.'), parts: { notice: 1, link: 1 } };
const demo = { words: words('Cette page parle', 'This page deals with'), parts: { notice: 1, link: 1 } };

/** What follows, and a way past it. */
export const One: Story = { args: { content: oneOfEach() }, parameters: one };

/** A notice that offers no way past. */
export const WithoutSkip: Story = {
  args: { content: { body: { fr: 'Un avis.', en: 'A notice.' } } },
  parameters: { words: words('Un avis.', 'A notice.'), parts: { notice: 1, link: 0 } },
};

/** Words that are longer than the column. */
export const LongWords: Story = {
  args: { content: longWords() },
  parameters: { words: words('anticonstitutionnellement', 'Llanfairpwll'), parts: { notice: 1, link: 1 } },
};

/** A notice that is there in one language only. */
export const MissingTranslation: Story = {
  args: { content: missingTranslation() },
  parameters: { words: { fr: 'Un avis en français.', en: 'Available in French only' }, parts: { notice: 1 } },
};

/** What is right is shown, what is wrong is left out and named in the console. */
export const BadContent: Story = {
  args: { content: badNotice },
  parameters: { words: words('Un avis juste.', 'A sound notice.'), parts: { notice: 1, link: 0 }, faults: badNoticeFaults },
};

/** Strings that try to do harm stay text. */
export const HostileContent: Story = {
  args: { content: hostileNotice },
  parameters: { words: '<script>alert(1)</script>', parts: { notice: 1, link: 1 } },
};

/** Arabic. */
export const RightToLeft: Story = {
  args: { content: rightToLeft() },
  globals: { language: 'ar' },
  parameters: { words: { ar: 'تخطي هذا المحتوى' }, parts: { notice: 1, link: 1 } },
};

/** The page's own paragraphs, and where to go on reading as an attribute. */
export const Markup: Story = {
  args: { 'skip-to': '#after' },
  render: (args) => html`
    <voix-notice lang="fr" skip-to=${args['skip-to']} .theme=${args['theme']}>
      <p>Ce qui suit parle de violence.</p>
    </voix-notice>
    <p id="after">La suite.</p>
  `,
  parameters: { words: 'Passer ce contenu', parts: { notice: 1, link: 1 } },
};

/** There is no document at the address, and the page's own HTML stays on show. */
export const FailedOverMarkup: Story = {
  args: { src: MISSING },
  render: ({ src }) => html`
    <voix-notice lang="fr" .src=${src}>
      <p>Ce qui suit parle de violence.</p>
    </voix-notice>
  `,
  parameters: { words: 'Ce qui suit parle de violence.', parts: { status: 0 }, faults: ['src: expected a document at'] },
};

/** The `<div>` for a CMS that takes unknown tags away, over the page's own HTML. */
export const DivOverMarkup: Story = {
  render: () => html`
    <div data-voix="notice" lang="fr" data-skip-to="#after">
      <p>Ce qui suit parle de violence.</p>
    </div>
    <p id="after">La suite.</p>
  `,
  parameters: { words: 'Passer ce contenu', parts: { notice: 1, link: 1 } },
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
  render: (args) => withAttribute('voix-notice', args),
  parameters: one,
};

/** The content as JSON, in a script inside. */
export const JsonInScript: Story = {
  args: { content: oneOfEach() },
  render: (args) => withScript('voix-notice', args),
  parameters: one,
};

/** The `<div>` with the address of its content, and a link in case that the script does not come. */
export const DivFromAddress: Story = { render: () => divWithAddress('notice', DOCUMENT), parameters: demo };

/** The `<div>` with its content as JSON. */
export const DivWithJson: Story = { render: () => divWithJson('notice', oneOfEach()), parameters: one };

/** A light ground of its own, whatever the page's. */
export const ThemeLight: Story = { args: { content: oneOfEach(), theme: 'light' }, parameters: one };

/** A dark ground of its own, whatever the page's. */
export const ThemeDark: Story = { args: { content: oneOfEach(), theme: 'dark' }, parameters: one };

/** On a dark page that declares no colour scheme. */
export const OnDarkPage: Story = {
  args: { content: oneOfEach() },
  render: (args) => darkGround(widget('voix-notice', args)),
  parameters: one,
};

/** On a light page that declares no colour scheme: light, whatever the reader's system prefers. */
export const OnLightPage: Story = {
  args: { content: oneOfEach() },
  render: (args) => lightGround(widget('voix-notice', args)),
  parameters: one,
};
