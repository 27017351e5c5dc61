import { html } from 'lit';
import '../src/define/resource-list.js';
import { emptyDocument, longWords, manyItems, missingTranslation, oneOfEach, rightToLeft } from '../test/fixtures/content.js';
import { badResources, badResourcesFaults } from './fixtures/bad.js';
import { HOSTILE_ITEMS, hostileResources } from './fixtures/hostile.js';
import { DOCUMENT, MISSING } from './support/addresses.js';
import { darkGround, lightGround } from './support/frame.js';
import { failed, loading, nothingGiven } from './support/states.js';
import { words, type Meta, type Story } from './support/story.js';
import { divWithAddress, divWithJson, widget, withAttribute, withScript } from './support/widget.js';

const meta: Meta = {
  component: 'voix-resource-list',
  title: 'List of resources',
  argTypes: { theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] } },
  render: (args) => widget('voix-resource-list', args),
};
export default meta;

const seven = { words: words('Ressource 7', 'Resource 7'), parts: { heading: 1, item: 7, search: 1, filters: 0, count: 1 } };
const three = { words: words('Ressource 3', 'Resource 3'), parts: { heading: 1, item: 3, search: 0 } };
const demo = { words: words('Soutien aux survivantes', 'Support for survivors') };

/** One resource, with all facts, and with whom it was made. */
export const One: Story = {
  args: { content: oneOfEach() },
  parameters: {
    words: words('Guide pour les familles', 'Guide for families'),
    parts: { heading: 1, item: 1, link: 1, facts: 1 },
  },
};

/** From seven resources on there is a search, with filters. */
export const Many: Story = {
  args: { content: manyItems(12) },
  parameters: { words: words('Ressource 12', 'Resource 12'), parts: { item: 12, search: 1, button: 1 } },
};

/** A document whose list of resources is empty. */
export const Empty: Story = { args: { content: emptyDocument() }, parameters: { parts: { item: 0, status: 1 } } };

/** Nothing was given at all: the webmaster forgot the content. */
export const NothingGiven: Story = nothingGiven;

/** Words that are longer than the column. */
export const LongWords: Story = {
  args: { content: longWords() },
  parameters: { words: words('anticonstitutionnellement', 'Llanfairpwll'), parts: { item: 1 } },
};

/** Resources that are there in one language only. */
export const MissingTranslation: Story = {
  args: { content: missingTranslation() },
  parameters: { words: { fr: 'Disponible en', en: 'Available in' }, parts: { item: 2 } },
};

/** The document does not come. After ten seconds the widget says that it takes long. */
export const Loading: Story = loading;

/** There is no document at the address. */
export const Failed: Story = failed;

/** There is no document at the address, and the page's own HTML stays on show. */
export const FailedOverMarkup: Story = {
  args: { src: MISSING },
  render: ({ src }) => html`
    <voix-resource-list lang="fr" .src=${src}>
      <ul>
        <li><a href="https://example.org/guide">Guide pour les familles</a></li>
      </ul>
    </voix-resource-list>
  `,
  parameters: { words: 'Guide pour les familles', parts: { status: 0 }, faults: ['src: expected a document at'] },
};

/** What is right is shown, what is wrong is left out and named in the console. */
export const BadContent: Story = {
  args: { content: badResources },
  parameters: {
    words: words('Une ressource juste', 'A sound resource'),
    parts: { item: 2, link: 1 },
    faults: badResourcesFaults,
  },
};

/** Strings that try to do harm stay text. */
export const HostileContent: Story = {
  args: { content: hostileResources },
  parameters: { words: '<script>alert(1)</script>', parts: { item: HOSTILE_ITEMS, search: 1 } },
};

/** Arabic, with a file format in Latin letters. */
export const RightToLeft: Story = {
  args: { content: rightToLeft() },
  globals: { language: 'ar' },
  parameters: { words: { ar: 'دليل للعائلات' }, parts: { item: 1 } },
};

/** The page's own list of links; the facts stand on each item. */
export const Markup: Story = {
  render: (args) => html`
    <voix-resource-list lang="fr" heading="Ressources" .theme=${args['theme']}>
      <p>À lire ou à télécharger.</p>
      <ul>
        <li data-kind="guide" data-format="PDF" data-bytes="273000" data-language="fr">
          <a href="https://example.org/guide.pdf">Guide pour les familles</a>
        </li>
        <li data-kind="page"><a href="https://example.org/soutien">Trouver du soutien</a></li>
        <li><a href="https://example.org/lettre">Une lettre ouverte</a></li>
      </ul>
    </voix-resource-list>
  `,
  parameters: { words: 'Une lettre ouverte', parts: { heading: 1, search: 0 } },
};

/** The page's own list, long enough to be searched. */
export const MarkupMany: Story = {
  render: (args) => html`
    <voix-resource-list lang="fr" heading="Ressources" .theme=${args['theme']}>
      <ul>
        ${['Guide', 'Lettre', 'Rapport', 'Fiche', 'Film', 'Affiche', 'Formulaire'].map(
          (title, at) => html`
            <li data-kind=${at % 2 ? 'guide' : 'report'} data-format="PDF" data-language=${at % 3 ? 'fr' : 'en'}>
              <a href="https://example.org/${at}">${title}</a>
            </li>
          `,
        )}
      </ul>
    </voix-resource-list>
  `,
  parameters: { words: 'Formulaire', parts: { search: 1, button: 1, filters: 0 } },
};

/** The content as JSON, from an address. */
export const JsonFromAddress: Story = { args: { src: DOCUMENT }, parameters: demo };

/** The content as JSON, in the attribute. */
export const JsonInAttribute: Story = {
  args: { content: manyItems(3) },
  render: (args) => withAttribute('voix-resource-list', args),
  parameters: three,
};

/** The content as JSON, in a script inside. */
export const JsonInScript: Story = {
  args: { content: manyItems(3) },
  render: (args) => withScript('voix-resource-list', args),
  parameters: three,
};

/** A bare list of resources in place of a whole document, under a heading of the page's choice. */
export const JsonListOfItems: Story = {
  args: { content: manyItems(3).resources?.items, heading: 'Nos ressources' },
  parameters: { ...three, words: 'Nos ressources' },
};

/** The `<div>` for a CMS that takes unknown tags away, over the page's own HTML. */
export const DivOverMarkup: Story = {
  render: () => html`
    <div data-voix="resource-list" lang="fr" data-heading="Ressources">
      <ul>
        <li data-format="PDF" data-bytes="273000"><a href="https://example.org/guide.pdf">Guide pour les familles</a></li>
        <li><a href="https://example.org/soutien">Trouver du soutien</a></li>
      </ul>
    </div>
  `,
  parameters: { words: 'Trouver du soutien', parts: { heading: 1 } },
};

/** The `<div>` with the address of its content, and a link in case that the script does not come. */
export const DivFromAddress: Story = { render: () => divWithAddress('resource-list', DOCUMENT), parameters: demo };

/** The `<div>` with its content as JSON. */
export const DivWithJson: Story = { render: () => divWithJson('resource-list', manyItems(3)), parameters: three };

/** A light ground of its own, whatever the page's. */
export const ThemeLight: Story = { args: { content: manyItems(7), theme: 'light' }, parameters: seven };

/** A dark ground of its own, whatever the page's. */
export const ThemeDark: Story = { args: { content: manyItems(7), theme: 'dark' }, parameters: seven };

/** On a dark page that declares no colour scheme. */
export const OnDarkPage: Story = {
  args: { content: manyItems(7) },
  render: (args) => darkGround(widget('voix-resource-list', args)),
  parameters: seven,
};

/** On a light page that declares no colour scheme: light, whatever the reader's system prefers. */
export const OnLightPage: Story = {
  args: { content: manyItems(7) },
  render: (args) => lightGround(widget('voix-resource-list', args)),
  parameters: seven,
};
