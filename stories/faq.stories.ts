import { html } from 'lit';
import '../src/define/faq.js';
import { emptyDocument, longWords, manyItems, missingTranslation, oneOfEach, rightToLeft } from '../test/fixtures/content.js';
import { badFaq, badFaqFaults } from './fixtures/bad.js';
import { HOSTILE_ITEMS, hostileFaq, hostileFaqFaults } from './fixtures/hostile.js';
import { DOCUMENT, MISSING } from './support/addresses.js';
import { darkGround, lightGround } from './support/frame.js';
import { failed, loading, nothingGiven } from './support/states.js';
import { words, type Meta, type Story } from './support/story.js';
import { divWithAddress, divWithJson, widget, withAttribute, withScript } from './support/widget.js';

const meta: Meta = {
  component: 'voix-faq',
  title: 'Questions and answers',
  argTypes: {
    mode: { control: 'inline-radio', options: ['accordion', 'list'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
  },
  render: (args) => widget('voix-faq', args),
};
export default meta;

const one = { words: words('À quoi servent les groupes', 'What are the groups for?'), parts: { heading: 1, item: 1, tools: 0 } };
const four = {
  words: words('Que répondre à la question 4', 'What is the answer to question 4?'),
  parts: { item: 4, tools: 1, button: 2 },
};

/** One question, with a list in its answer and links to read on. */
export const One: Story = { args: { content: oneOfEach() }, parameters: one };

/** From four questions on, two buttons open and close all. */
export const Many: Story = {
  args: { content: manyItems(12) },
  parameters: {
    words: words('Que répondre à la question 12', 'What is the answer to question 12?'),
    parts: { item: 12, tools: 1 },
  },
};

/** All answers stand open: better where they are short. */
export const AsList: Story = {
  args: { content: manyItems(4), mode: 'list' },
  parameters: { words: words('La réponse 4', 'Answer 4'), parts: { item: 4, tools: 0 } },
};

/** Each answer ends with a link to its question, for readers to pass on. Not on paper. */
export const WithPermalinks: Story = {
  args: { content: manyItems(4), permalinks: true, mode: 'list' },
  parameters: { words: words('La réponse 4', 'Answer 4'), parts: { item: 4, permalink: 4 } },
};

/** A document whose list of questions is empty. */
export const Empty: Story = { args: { content: emptyDocument() }, parameters: { parts: { item: 0, status: 1 } } };

/** Nothing was given at all: the webmaster forgot the content. */
export const NothingGiven: Story = nothingGiven;

/** Words that are longer than the column. */
export const LongWords: Story = {
  args: { content: longWords(), mode: 'list' },
  parameters: { words: words('anticonstitutionnellement', 'Llanfairpwll'), parts: { item: 1 } },
};

/** Texts that are in one language only: shown all the same, with a remark. */
export const MissingTranslation: Story = {
  args: { content: missingTranslation() },
  parameters: { words: words('Disponible en', 'Available in', 'Seulement en français'), parts: { item: 3 } },
};

/** The document does not come. After ten seconds the widget says that it takes long. */
export const Loading: Story = loading;

/** There is no document at the address. */
export const Failed: Story = failed;

/** There is no document at the address, and the page's own HTML stays on show. */
export const FailedOverMarkup: Story = {
  args: { src: MISSING },
  render: ({ src }) =>
    html`<voix-faq lang="fr" .src=${src}
      ><p><a href="https://example.org/">Questions et réponses</a></p></voix-faq
    >`,
  parameters: { words: 'Questions et réponses', parts: { status: 0 }, faults: ['src: expected a document at'] },
};

/** What is right is shown, what is wrong is left out and named in the console. */
export const BadContent: Story = {
  args: { content: badFaq },
  parameters: { words: words('Une question juste', 'A sound question?'), parts: { item: 1 }, faults: badFaqFaults },
};

/** Strings that try to do harm stay text. */
export const HostileContent: Story = {
  args: { content: hostileFaq, mode: 'list' },
  parameters: { words: '<script>alert(1)</script>', parts: { item: HOSTILE_ITEMS }, faults: hostileFaqFaults },
};

/** Arabic, with a name and an address in Latin letters, and a question that is there in French only. */
export const RightToLeft: Story = {
  args: { content: rightToLeft() },
  globals: { language: 'ar' },
  parameters: { words: { ar: 'ما دور المجموعات' }, parts: { item: 2 } },
};

/** The page's own `<details>`: the form to prefer. */
export const MarkupDetails: Story = {
  render: (args) => html`
    <voix-faq lang="fr" heading="Questions et réponses" .mode=${args['mode']} .theme=${args['theme']}>
      <p>Ce que l’on nous demande souvent.</p>
      <details>
        <summary>Question 1&nbsp;: à quoi servent les groupes?</summary>
        <p>À faire connaître le problème.</p>
      </details>
      <details>
        <summary>Question 2&nbsp;: qui peut en faire partie?</summary>
        <p>Toute personne concernée. Voir <a href="https://example.org/">cette page</a>.</p>
      </details>
      <details open>
        <summary>Question 3&nbsp;: que font-ils?</summary>
        <ul>
          <li>Ils écrivent.</li>
          <li>Ils témoignent.</li>
        </ul>
      </details>
      <details>
        <summary><h3>Question 4&nbsp;: comment leur écrire?</h3></summary>
        <p>Par l’entremise de l’organisme.</p>
      </details>
    </voix-faq>
  `,
  parameters: { words: 'Question 4', parts: { heading: 1, button: 2 } },
};

/** The page's own headings, each followed by its answer. */
export const MarkupHeadings: Story = {
  render: (args) => html`
    <voix-faq lang="fr" heading="Questions et réponses" .mode=${args['mode']} .theme=${args['theme']}>
      <h3>Question 1&nbsp;: à quoi servent les groupes?</h3>
      <p>À faire connaître le problème.</p>
      <h3>Question 2&nbsp;: qui peut en faire partie?</h3>
      <p>Toute personne concernée.</p>
      <p>Voir <a href="https://example.org/">cette page</a>.</p>
    </voix-faq>
  `,
  parameters: { words: 'Question 2', parts: { item: 2 } },
};

/** The content as JSON, from an address. */
export const JsonFromAddress: Story = {
  args: { src: DOCUMENT },
  parameters: { words: words('À quoi servent ces groupes', 'What are these groups for?') },
};

/** The content as JSON, in the attribute. */
export const JsonInAttribute: Story = {
  args: { content: manyItems(4) },
  render: (args) => withAttribute('voix-faq', args),
  parameters: four,
};

/** The content as JSON, in a script inside. */
export const JsonInScript: Story = {
  args: { content: manyItems(4) },
  render: (args) => withScript('voix-faq', args),
  parameters: four,
};

/** A bare list of questions in place of a whole document. */
export const JsonListOfItems: Story = { args: { content: manyItems(4).faq?.items }, parameters: four };

/** The `<div>` for a CMS that takes unknown tags away, over the page's own HTML. */
export const DivOverMarkup: Story = {
  render: () => html`
    <div data-voix="faq" lang="fr" data-heading="Questions et réponses">
      <details>
        <summary>À quoi servent les groupes?</summary>
        <p>À faire connaître le problème.</p>
      </details>
      <details>
        <summary>Qui peut en faire partie?</summary>
        <p>Toute personne concernée.</p>
      </details>
    </div>
  `,
  parameters: { words: 'Qui peut en faire partie', parts: { heading: 1 } },
};

/** The `<div>` with the address of its content, and a link in case that the script does not come. */
export const DivFromAddress: Story = {
  render: () => divWithAddress('faq', DOCUMENT),
  parameters: { words: words('À quoi servent ces groupes', 'What are these groups for?') },
};

/** The `<div>` with its content as JSON. */
export const DivWithJson: Story = { render: () => divWithJson('faq', manyItems(4)), parameters: four };

/** A light ground of its own, whatever the page's. */
export const ThemeLight: Story = { args: { content: manyItems(4), theme: 'light' }, parameters: four };

/** A dark ground of its own, whatever the page's. */
export const ThemeDark: Story = { args: { content: manyItems(4), theme: 'dark' }, parameters: four };

/** On a dark page that declares no colour scheme. */
export const OnDarkPage: Story = {
  args: { content: manyItems(4) },
  render: (args) => darkGround(widget('voix-faq', args)),
  parameters: four,
};

/** On a light page that declares no colour scheme: light, whatever the reader's system prefers. */
export const OnLightPage: Story = {
  args: { content: manyItems(4) },
  render: (args) => lightGround(widget('voix-faq', args)),
  parameters: four,
};
