import { html } from 'lit';
import '../src/define/timeline.js';
import { emptyDocument, longWords, manyItems, missingTranslation, oneOfEach, rightToLeft } from '../test/fixtures/content.js';
import { badTimeline, badTimelineFaults } from './fixtures/bad.js';
import { HOSTILE_ITEMS, hostileTimeline } from './fixtures/hostile.js';
import { DOCUMENT, MISSING } from './support/addresses.js';
import { darkGround, lightGround } from './support/frame.js';
import { failed, loading, nothingGiven } from './support/states.js';
import { words, type Meta, type Story } from './support/story.js';
import { divWithAddress, divWithJson, widget, withAttribute, withScript } from './support/widget.js';

const meta: Meta = {
  component: 'voix-timeline',
  title: 'Timeline',
  argTypes: { theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] } },
  render: (args) => widget('voix-timeline', args),
};
export default meta;

const one = { words: { fr: 'mai 2016', en: 'May 2016', ar: 'مايو 2016' }, parts: { heading: 1, lead: 1, item: 1, date: 1 } };
const demo = { words: words('Repères', 'Milestones'), parts: { heading: 1, item: 3, date: 3 } };

/** One event, in a month. */
export const One: Story = { args: { content: oneOfEach() }, parameters: one };

/** Many events, each on a day; the document has the latest first. */
export const Many: Story = {
  args: { content: manyItems(12) },
  parameters: {
    words: { fr: '19 décembre 2017 Fait inventé 12.', en: 'December 19, 2017 Invented event 12.' },
    parts: { item: 12 },
  },
};

/** A document whose list of events is empty. */
export const Empty: Story = { args: { content: emptyDocument() }, parameters: { parts: { item: 0, status: 1 } } };

/** Words that are longer than the column. */
export const LongWords: Story = {
  args: { content: longWords() },
  parameters: { words: words('anticonstitutionnellement', 'Llanfairpwll'), parts: { item: 1 } },
};

/** Events that are there in one language only. */
export const MissingTranslation: Story = {
  args: { content: missingTranslation() },
  parameters: { words: { fr: 'Disponible en anglais seulement', en: 'Available in French only' }, parts: { item: 2 } },
};

/** What is right is shown, what is wrong is left out and named in the console. */
export const BadContent: Story = {
  args: { content: badTimeline },
  parameters: { words: words('Un fait juste.', 'A sound event.'), parts: { item: 1 }, faults: badTimelineFaults },
};

/** Strings that try to do harm stay text. */
export const HostileContent: Story = {
  args: { content: hostileTimeline },
  parameters: {
    words: '<script>alert(1)</script>',
    parts: { item: HOSTILE_ITEMS },
  },
};

/** Arabic, with its own names of months. */
export const RightToLeft: Story = {
  args: { content: rightToLeft() },
  globals: { language: 'ar' },
  parameters: { words: { ar: '3 نوفمبر 2018' }, parts: { item: 2 } },
};

/** The page's own events: dates in words of its own, and one that the widget writes. */
export const Markup: Story = {
  render: (args) => html`
    <voix-timeline heading="Repères" lang="fr" .theme=${args['theme']}>
      <p>Quelques dates inventées.</p>
      <ol>
        <li>
          <time datetime="2016">En 2016</time>
          <p>Un premier sondage inventé est publié.</p>
        </li>
        <li data-date="2018-05-01">
          <p>Un groupe inventé se réunit.</p>
        </li>
        <li data-date="2019-11">Un second groupe inventé le rejoint.</li>
      </ol>
    </voix-timeline>
  `,
  parameters: { words: 'Un groupe inventé se réunit.', parts: { heading: 1, lead: 1 } },
};

/** There is no document at the address, and the page's own HTML stays on show. */
export const FailedOverMarkup: Story = {
  args: { src: MISSING },
  render: ({ src }) => html`
    <voix-timeline lang="fr" .src=${src}>
      <ol>
        <li data-date="2018">Un fait inventé.</li>
      </ol>
    </voix-timeline>
  `,
  parameters: { words: 'Un fait inventé.', parts: { status: 0 }, faults: ['src: expected a document at'] },
};

/** A bare list of events in place of a whole document, under a heading of the page's choice. */
export const JsonListOfItems: Story = {
  args: { content: manyItems(3).timeline?.items, heading: 'Nos repères' },
  parameters: { words: 'Nos repères', parts: { heading: 1, item: 3 } },
};

/** The `<div>` for a CMS that takes unknown tags away, over the page's own HTML. */
export const DivOverMarkup: Story = {
  render: () => html`
    <div data-voix="timeline" lang="fr" data-heading="Repères">
      <ol>
        <li data-date="2018-05">Un fait inventé.</li>
        <li><time datetime="2019">2019</time> Un autre.</li>
      </ol>
    </div>
  `,
  parameters: { words: 'Un fait inventé.', parts: { heading: 1 } },
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
  render: (args) => withAttribute('voix-timeline', args),
  parameters: one,
};

/** The content as JSON, in a script inside. */
export const JsonInScript: Story = {
  args: { content: oneOfEach() },
  render: (args) => withScript('voix-timeline', args),
  parameters: one,
};

/** The `<div>` with the address of its content, and a link in case that the script does not come. */
export const DivFromAddress: Story = { render: () => divWithAddress('timeline', DOCUMENT), parameters: demo };

/** The `<div>` with its content as JSON. */
export const DivWithJson: Story = { render: () => divWithJson('timeline', oneOfEach()), parameters: one };

/** A light ground of its own, whatever the page's. */
export const ThemeLight: Story = { args: { content: oneOfEach(), theme: 'light' }, parameters: one };

/** A dark ground of its own, whatever the page's. */
export const ThemeDark: Story = { args: { content: oneOfEach(), theme: 'dark' }, parameters: one };

/** On a dark page that declares no colour scheme. */
export const OnDarkPage: Story = {
  args: { content: oneOfEach() },
  render: (args) => darkGround(widget('voix-timeline', args)),
  parameters: one,
};

/** On a light page that declares no colour scheme: light, whatever the reader's system prefers. */
export const OnLightPage: Story = {
  args: { content: oneOfEach() },
  render: (args) => lightGround(widget('voix-timeline', args)),
  parameters: one,
};
