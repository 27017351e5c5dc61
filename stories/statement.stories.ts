import { html } from 'lit';
import '../src/define/statement.js';
import { emptyDocument, longWords, manyItems, missingTranslation, oneOfEach, rightToLeft } from '../test/fixtures/content.js';
import { badStatements, badStatementsFaults } from './fixtures/bad.js';
import { hostileStatements } from './fixtures/hostile.js';
import { DOCUMENT, MISSING } from './support/addresses.js';
import { darkGround, lightGround } from './support/frame.js';
import { failed, loading, nothingGiven } from './support/states.js';
import { words, type Meta, type Story } from './support/story.js';
import { divWithAddress, divWithJson, widget, withAttribute, withScript } from './support/widget.js';

const meta: Meta = {
  component: 'voix-statement',
  title: 'Statement',
  argTypes: { theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] } },
  render: (args) => widget('voix-statement', args),
};
export default meta;

const one = { words: words('Une phrase inventée.', 'An invented sentence.'), parts: { quotation: 1, attribution: 1, link: 1 } };
const demo = { words: words('Exemple de citation', 'Example quotation'), parts: { quotation: 1, attribution: 1 } };

/** A quotation with who said it, and where. */
export const One: Story = { args: { content: oneOfEach() }, parameters: one };

/** Words that are shown in another language than they were said in. */
export const Translation: Story = {
  args: { content: oneOfEach(), lang: 'fr' },
  parameters: { words: 'Traduction, original en anglais', parts: { note: 1 } },
};

/** One statement out of a document that has many. */
export const OneOfMany: Story = {
  args: { content: manyItems(12), item: 'citation-7' },
  parameters: { words: words('Citation 7, inventée.', 'Quotation 7, invented.'), parts: { quotation: 1, link: 0 } },
};

/** The statement that is asked for is not in the document. */
export const UnknownItem: Story = {
  args: { content: manyItems(2), item: 'personne' },
  parameters: { parts: { status: 1 }, faults: ['item: expected the id of an item in the document, found "personne"'] },
};

/** A document without a statement. */
export const Empty: Story = {
  args: { content: emptyDocument() },
  parameters: { parts: { quotation: 0, status: 1 }, faults: ['item: expected the id of an item in the document, found nothing'] },
};

/** Words that are longer than the column. */
export const LongWords: Story = {
  args: { content: longWords() },
  parameters: { words: words('anticonstitutionnellement', 'Llanfairpwll'), parts: { quotation: 1, link: 1 } },
};

/** A quotation that is there in one language only: the one that it was said in. */
export const MissingTranslation: Story = {
  args: { content: missingTranslation() },
  parameters: { words: { fr: 'Une citation', en: 'Available in French only' }, parts: { quotation: 1 } },
};

/** What is right is shown, what is wrong is left out and named in the console. */
export const BadContent: Story = {
  args: { content: badStatements },
  parameters: {
    words: words('Exemple de citation, juste.', 'Example quotation, sound.'),
    parts: { quotation: 1, link: 0 },
    faults: badStatementsFaults,
  },
};

/** Strings that try to do harm stay text. */
export const HostileContent: Story = {
  args: { content: hostileStatements },
  parameters: { words: '<script>alert(1)</script>', parts: { quotation: 1, link: 1 } },
};

/** Arabic, translated from French. */
export const RightToLeft: Story = {
  args: { content: rightToLeft() },
  globals: { language: 'ar' },
  parameters: { words: { ar: 'ترجمة، والأصل باللغة الفرنسية' }, parts: { quotation: 1, link: 1 } },
};

/** The page's own quotation and footer. */
export const Markup: Story = {
  args: { 'original-language': 'en' },
  render: (args) => html`
    <voix-statement lang="fr" .theme=${args['theme']} .originalLanguage=${args['original-language']}>
      <blockquote><p>Exemple de citation, inventé pour cette démonstration.</p></blockquote>
      <footer>Personne fictive, <a href="https://example.org/discours">Discours inventé</a></footer>
    </voix-statement>
  `,
  parameters: { words: 'Discours inventé', parts: { note: 1 } },
};

/** Who said it as an attribute, over the page's own quotation. */
export const AttributionAsAttribute: Story = {
  args: { attribution: 'Personne fictive' },
  render: (args) => html`
    <voix-statement lang="fr" attribution=${args['attribution']}>
      <blockquote><p>Exemple de citation, inventé pour cette démonstration.</p></blockquote>
    </voix-statement>
  `,
  parameters: { words: 'Personne fictive', parts: { attribution: 1 } },
};

/** There is no document at the address, and the page's own HTML stays on show. */
export const FailedOverMarkup: Story = {
  args: { src: MISSING },
  render: ({ src }) => html`
    <voix-statement lang="fr" .src=${src}>
      <blockquote>Exemple de citation, inventé pour cette démonstration.</blockquote>
    </voix-statement>
  `,
  parameters: { words: 'Exemple de citation', parts: { status: 0 }, faults: ['src: expected a document at'] },
};

/** The `<div>` for a CMS that takes unknown tags away, over the page's own HTML. */
export const DivOverMarkup: Story = {
  render: () => html`
    <div data-voix="statement" lang="fr" data-original-language="en">
      <blockquote><p>Exemple de citation, inventé pour cette démonstration.</p></blockquote>
      <footer>Personne fictive</footer>
    </div>
  `,
  parameters: { words: 'Traduction, original en anglais', parts: { note: 1 } },
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
  render: (args) => withAttribute('voix-statement', args),
  parameters: one,
};

/** The content as JSON, in a script inside. */
export const JsonInScript: Story = {
  args: { content: oneOfEach() },
  render: (args) => withScript('voix-statement', args),
  parameters: one,
};

/** The `<div>` with the address of its content, and a link in case that the script does not come. */
export const DivFromAddress: Story = { render: () => divWithAddress('statement', DOCUMENT), parameters: demo };

/** The `<div>` with its content as JSON. */
export const DivWithJson: Story = { render: () => divWithJson('statement', oneOfEach()), parameters: one };

/** A light ground of its own, whatever the page's. */
export const ThemeLight: Story = { args: { content: oneOfEach(), theme: 'light' }, parameters: one };

/** A dark ground of its own, whatever the page's. */
export const ThemeDark: Story = { args: { content: oneOfEach(), theme: 'dark' }, parameters: one };

/** On a dark page that declares no colour scheme. */
export const OnDarkPage: Story = {
  args: { content: oneOfEach() },
  render: (args) => darkGround(widget('voix-statement', args)),
  parameters: one,
};

/** On a light page that declares no colour scheme: light, whatever the reader's system prefers. */
export const OnLightPage: Story = {
  args: { content: oneOfEach() },
  render: (args) => lightGround(widget('voix-statement', args)),
  parameters: one,
};
