import { html } from 'lit';
import '../src/define/group-card.js';
import '../src/define/group-list.js';
import { emptyDocument, longWords, manyItems, missingTranslation, rightToLeft } from '../test/fixtures/content.js';
import { badGroups, badGroupsFaults } from './fixtures/bad.js';
import { oneWithPicture } from './fixtures/documents.js';
import { HOSTILE_ITEMS, hostileGroups } from './fixtures/hostile.js';
import { DOCUMENT, MISSING } from './support/addresses.js';
import { darkGround, lightGround } from './support/frame.js';
import { failed, loading, nothingGiven } from './support/states.js';
import { words, type Meta, type Story } from './support/story.js';
import { divWithAddress, divWithJson, widget, withAttribute, withScript } from './support/widget.js';

const meta: Meta = {
  component: 'voix-group-list',
  title: 'List of groups',
  argTypes: { theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] } },
  render: (args) => widget('voix-group-list', args),
};
export default meta;

const three = { words: words('Groupe 3', 'Group 3'), parts: { heading: 1, list: 1, card: 3 } };
const demo = { words: words('Mères de survivantes et de survivants', 'Mothers of survivors'), parts: { card: 3 } };

/** One group, with everything that a card can have. */
export const One: Story = {
  args: { content: oneWithPicture() },
  parameters: {
    words: words('Le groupe Rivage', 'The Shore Group'),
    parts: { heading: 1, lead: 1, card: 1, picture: 1, link: 1 },
  },
};

/** As many columns as fit. */
export const Many: Story = {
  args: { content: manyItems(9) },
  parameters: { words: words('Groupe 9', 'Group 9'), parts: { card: 9 } },
};

/** A document whose list of groups is empty. */
export const Empty: Story = { args: { content: emptyDocument() }, parameters: { parts: { card: 0, status: 1 } } };

/** Nothing was given at all: the webmaster forgot the content. */
export const NothingGiven: Story = nothingGiven;

/** Words that are longer than a column. */
export const LongWords: Story = {
  args: { content: longWords() },
  parameters: { words: words('anticonstitutionnellement', 'Llanfairpwll'), parts: { card: 1 } },
};

/** Groups that are described in one language only. */
export const MissingTranslation: Story = {
  args: { content: missingTranslation() },
  parameters: { words: { fr: 'Disponible en', en: 'Available in' }, parts: { card: 2 } },
};

/** The document does not come. After ten seconds the widget says that it takes long. */
export const Loading: Story = loading;

/** There is no document at the address. */
export const Failed: Story = failed;

/** There is no document at the address, and the page's own HTML stays on show. */
export const FailedOverMarkup: Story = {
  args: { src: MISSING },
  render: ({ src }) => html`
    <voix-group-list lang="fr" .src=${src}>
      <section>
        <h2>Le groupe Rivage</h2>
        <p>Le groupe prend la parole.</p>
      </section>
    </voix-group-list>
  `,
  parameters: { words: 'Le groupe prend la parole.', parts: { status: 0 }, faults: ['src: expected a document at'] },
};

/** What is right is shown, what is wrong is left out and named in the console. */
export const BadContent: Story = {
  args: { content: badGroups },
  parameters: {
    words: words('Le groupe juste', 'The sound group'),
    parts: { card: 1, facts: 0, link: 0 },
    faults: badGroupsFaults,
  },
};

/** Strings that try to do harm stay text. */
export const HostileContent: Story = {
  args: { content: hostileGroups },
  parameters: { words: '<script>alert(1)</script>', parts: { card: HOSTILE_ITEMS } },
};

/** Arabic, with names in Latin letters. */
export const RightToLeft: Story = {
  args: { content: rightToLeft() },
  globals: { language: 'ar' },
  parameters: { words: { ar: 'مجموعة الشاطئ' }, parts: { card: 1 } },
};

/** The page's own sections and cards, with an opening before them. */
export const Markup: Story = {
  render: (args) => html`
    <voix-group-list lang="fr" heading="Les groupes" .theme=${args['theme']}>
      <p>Chaque groupe choisit ce qu’il dit.</p>
      <section>
        <h3>Le groupe Rivage</h3>
        <p>Le groupe prend la parole en son nom.</p>
      </section>
      <voix-group-card year="2019" partners="ADE" href="https://example.org/dune">
        <h3>Le groupe Dune</h3>
        <p>Le groupe demande que les choses changent.</p>
      </voix-group-card>
      <div data-voix="group-card" data-year="2020">
        <h3>Le groupe Marée</h3>
        <p>Le groupe écoute, puis il écrit.</p>
      </div>
    </voix-group-list>
  `,
  parameters: { words: 'Depuis 2020', parts: { heading: 1, list: 1, card: 2 } },
};

/** The content as JSON, from an address. */
export const JsonFromAddress: Story = { args: { src: DOCUMENT }, parameters: demo };

/** The content as JSON, in the attribute. */
export const JsonInAttribute: Story = {
  args: { content: manyItems(3) },
  render: (args) => withAttribute('voix-group-list', args),
  parameters: three,
};

/** The content as JSON, in a script inside. */
export const JsonInScript: Story = {
  args: { content: manyItems(3) },
  render: (args) => withScript('voix-group-list', args),
  parameters: three,
};

/** A bare list of groups in place of a whole document, under a heading of the page's choice. */
export const JsonListOfItems: Story = {
  args: { content: manyItems(3).groups?.items, heading: 'Nos groupes' },
  parameters: { ...three, words: 'Nos groupes' },
};

/** The `<div>` for a CMS that takes unknown tags away, over the page's own HTML. */
export const DivOverMarkup: Story = {
  render: () => html`
    <div data-voix="group-list" lang="fr" data-heading="Les groupes">
      <section>
        <h3>Le groupe Rivage</h3>
        <p>Le groupe prend la parole en son nom.</p>
      </section>
      <section>
        <h3>Le groupe Dune</h3>
        <p>Le groupe demande que les choses changent.</p>
      </section>
    </div>
  `,
  parameters: { words: 'Le groupe Dune', parts: { heading: 1, list: 1 } },
};

/** The `<div>` with the address of its content, and a link in case that the script does not come. */
export const DivFromAddress: Story = { render: () => divWithAddress('group-list', DOCUMENT), parameters: demo };

/** The `<div>` with its content as JSON. */
export const DivWithJson: Story = { render: () => divWithJson('group-list', manyItems(3)), parameters: three };

/** A light ground of its own, whatever the page's. */
export const ThemeLight: Story = { args: { content: manyItems(3), theme: 'light' }, parameters: three };

/** A dark ground of its own, whatever the page's. */
export const ThemeDark: Story = { args: { content: manyItems(3), theme: 'dark' }, parameters: three };

/** On a dark page that declares no colour scheme. */
export const OnDarkPage: Story = {
  args: { content: manyItems(3) },
  render: (args) => darkGround(widget('voix-group-list', args)),
  parameters: three,
};

/** On a light page that declares no colour scheme: light, whatever the reader's system prefers. */
export const OnLightPage: Story = {
  args: { content: manyItems(3) },
  render: (args) => lightGround(widget('voix-group-list', args)),
  parameters: three,
};
