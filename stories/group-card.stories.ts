import { html } from 'lit';
import '../src/define/group-card.js';
import { emptyDocument, longWords, manyItems, missingTranslation, rightToLeft } from '../test/fixtures/content.js';
import { badGroups, badGroupsFaults } from './fixtures/bad.js';
import { oneWithPicture } from './fixtures/documents.js';
import { hostileGroups } from './fixtures/hostile.js';
import { DOCUMENT, MISSING } from './support/addresses.js';
import { darkGround, lightGround } from './support/frame.js';
import { failed, loading, nothingGiven } from './support/states.js';
import { words, type Meta, type Story } from './support/story.js';
import { divWithAddress, divWithJson, widget, withAttribute, withScript } from './support/widget.js';

const meta: Meta = {
  component: 'voix-group-card',
  title: 'Group card',
  argTypes: { theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] } },
  render: (args) => widget('voix-group-card', args),
};
export default meta;

const one = { words: words('Le groupe Rivage', 'The Shore Group'), parts: { card: 1, name: 1, facts: 1, picture: 1, link: 1 } };
const demo = { words: words('Les Phoenix 11', 'Phoenix 11'), parts: { card: 1, facts: 1 } };

/** Everything that a card can have. */
export const One: Story = { args: { content: oneWithPicture() }, parameters: one };

/** One group out of a document that has many. */
export const OneOfMany: Story = {
  args: { content: manyItems(12), item: 'groupe-7' },
  parameters: { words: words('Groupe 7', 'Group 7'), parts: { card: 1, facts: 1, picture: 0, link: 0 } },
};

/** The group that is asked for is not in the document. */
export const UnknownItem: Story = {
  args: { content: manyItems(2), item: 'personne' },
  parameters: { parts: { status: 1 }, faults: ['item: expected the id of an item in the document, found "personne"'] },
};

/** A document without a group. */
export const Empty: Story = {
  args: { content: emptyDocument() },
  parameters: { parts: { card: 0, status: 1 }, faults: ['item: expected the id of an item in the document, found nothing'] },
};

/** Nothing was given at all: the webmaster forgot the content. */
export const NothingGiven: Story = nothingGiven;

/** Words that are longer than the card. */
export const LongWords: Story = {
  args: { content: longWords() },
  parameters: { words: words('anticonstitutionnellement', 'Llanfairpwll'), parts: { card: 1, link: 1 } },
};

/** A group that is described in one language only. */
export const MissingTranslation: Story = {
  args: { content: missingTranslation(), item: 'fr' },
  parameters: { words: { fr: 'Ce texte attend sa traduction.', en: 'Available in French only' }, parts: { card: 1 } },
};

/** The document does not come. After ten seconds the widget says that it takes long. */
export const Loading: Story = loading;

/** There is no document at the address. */
export const Failed: Story = failed;

/** There is no document at the address, and the page's own HTML stays on show. */
export const FailedOverMarkup: Story = {
  args: { src: MISSING },
  render: ({ src }) => html`
    <voix-group-card lang="fr" .src=${src}>
      <h2>Le groupe Rivage</h2>
      <p>Le groupe prend la parole.</p>
    </voix-group-card>
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
  parameters: { words: '<script>alert(1)</script>', parts: { card: 1 } },
};

/** Arabic, with names in Latin letters. */
export const RightToLeft: Story = {
  args: { content: rightToLeft() },
  globals: { language: 'ar' },
  parameters: { words: { ar: 'مجموعة الشاطئ' }, parts: { card: 1, link: 1 } },
};

/** The facts as attributes, the texts as the page's own HTML. */
export const Markup: Story = {
  args: { year: 2018, partners: 'ADE, Institut fictif', href: 'https://example.org/rivage', 'link-text': 'Lire leur page' },
  render: (args) => {
    const card = widget('voix-group-card', { lang: 'fr', ...args });
    const name = document.createElement('h2');
    name.textContent = 'Le groupe Rivage';
    const body = document.createElement('p');
    body.textContent = 'Le groupe prend la parole en son nom.';
    card.append(name, body);
    return card;
  },
  parameters: { words: 'Le groupe Rivage', parts: { card: 1, facts: 1, link: 1 } },
};

/** Attributes alone: some site builders let nothing else through. */
export const AttributesOnly: Story = {
  args: { name: 'Le groupe Rivage', year: 2018, partners: 'ADE', href: 'https://example.org/rivage' },
  parameters: { words: { fr: 'Le groupe Rivage', en: 'Read more: Le groupe Rivage' }, parts: { name: 1, facts: 1, link: 1 } },
};

/** The content as JSON, from an address. */
export const JsonFromAddress: Story = { args: { src: DOCUMENT }, parameters: demo };

/** The content as JSON, in the attribute. */
export const JsonInAttribute: Story = {
  args: { content: oneWithPicture() },
  render: (args) => withAttribute('voix-group-card', args),
  parameters: one,
};

/** The content as JSON, in a script inside. */
export const JsonInScript: Story = {
  args: { content: oneWithPicture() },
  render: (args) => withScript('voix-group-card', args),
  parameters: one,
};

/** A group alone in place of a whole document: its partners are shown as they are written. */
export const JsonItem: Story = { args: { content: oneWithPicture().groups?.items[0] }, parameters: one };

/** The `<div>` for a CMS that takes unknown tags away, over the page's own HTML. */
export const DivOverMarkup: Story = {
  render: () => html`
    <div data-voix="group-card" lang="fr" data-year="2018" data-partners="ADE">
      <h2>Le groupe Rivage</h2>
      <p>Le groupe prend la parole en son nom.</p>
    </div>
  `,
  parameters: { words: 'Depuis 2018, avec ADE', parts: { card: 1, facts: 1 } },
};

/** The `<div>` with the address of its content, and a link in case that the script does not come. */
export const DivFromAddress: Story = { render: () => divWithAddress('group-card', DOCUMENT), parameters: demo };

/** The `<div>` with its content as JSON. */
export const DivWithJson: Story = { render: () => divWithJson('group-card', oneWithPicture()), parameters: one };

/** A light ground of its own, whatever the page's. */
export const ThemeLight: Story = { args: { content: oneWithPicture(), theme: 'light' }, parameters: one };

/** A dark ground of its own, whatever the page's. */
export const ThemeDark: Story = { args: { content: oneWithPicture(), theme: 'dark' }, parameters: one };

/** On a dark page that declares no colour scheme. */
export const OnDarkPage: Story = {
  args: { content: oneWithPicture() },
  render: (args) => darkGround(widget('voix-group-card', args)),
  parameters: one,
};

/** On a light page that declares no colour scheme: light, whatever the reader's system prefers. */
export const OnLightPage: Story = {
  args: { content: oneWithPicture() },
  render: (args) => lightGround(widget('voix-group-card', args)),
  parameters: one,
};
