import { html } from 'lit';
import '../src/define/exit.js';
import { emptyDocument, longWords, missingTranslation, oneOfEach, rightToLeft } from '../test/fixtures/content.js';
import { badExit, badExitFaults } from './fixtures/bad.js';
import { hostileExit } from './fixtures/hostile.js';
import { DOCUMENT, MISSING, NEVER } from './support/addresses.js';
import { darkGround, lightGround } from './support/frame.js';
import { words, type Meta, type Story } from './support/story.js';
import { divWithAddress, divWithJson, widget, withAttribute, withScript } from './support/widget.js';

const meta: Meta = {
  component: 'voix-exit',
  title: 'Exit',
  argTypes: { theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] } },
  render: (args) => widget('voix-exit', args),
};
export default meta;

const WEATHER = 'https://example.org/meteo';
const LIMITS = 'https://example.org/limites';
const one = { words: words('Quitter', 'Leave', 'Quitter'), parts: { exit: 1, link: 1, status: 1, limits: 1 } };
const demo = { words: words('Quitter cette page', 'Leave this page'), parts: { exit: 1, link: 1, limits: 1 } };
const bare = {
  words: { fr: 'Quitter ce site', en: 'Leave this site', ar: 'مغادرة هذا الموقع' },
  parts: { exit: 1, link: 1, status: 1, limits: 1 },
};
const FALLBACK = 'expected an https: address of another page (it leads to https://www.wikipedia.org/ instead)';

/** A content document's exit. */
export const One: Story = { args: { content: oneOfEach() }, parameters: one };

/** The page's own link: it works before the script comes and without it. */
export const Markup: Story = {
  args: { 'limits-url': LIMITS },
  render: (args) => {
    const exit = widget('voix-exit', { lang: 'fr', ...args });
    const link = document.createElement('a');
    Object.assign(link, { href: WEATHER, target: '_top', rel: 'noopener noreferrer', textContent: 'Sortir d’ici' });
    exit.append(link);
    return exit;
  },
  parameters: { words: 'Sortir d’ici', parts: { exit: 1, link: 0, limits: 1 } },
};

/** A link with a class keeps the page's own look. */
export const MarkupWithAClass: Story = {
  render: () => html`
    <voix-exit lang="fr"><a class="button" href=${WEATHER} target="_top" rel="noopener noreferrer">Sortir d’ici</a></voix-exit>
  `,
  parameters: { words: 'Sortir d’ici', parts: { exit: 1, link: 0 } },
};

/** Attributes alone: some site builders let nothing else through. */
export const AttributesOnly: Story = {
  args: { href: WEATHER, label: 'Sortir d’ici', 'limits-url': LIMITS },
  parameters: { words: 'Sortir d’ici', parts: { exit: 1, link: 1, limits: 1 } },
};

/** Only an address: the words are the library's. */
export const AddressOnly: Story = { args: { href: WEATHER }, parameters: bare };

/** Nothing was given at all: it leads to the neutral page. */
export const NothingGiven: Story = { parameters: { ...bare, faults: ['expected content'] } };

/** A document without an exit. */
export const Empty: Story = { args: { content: emptyDocument() }, parameters: { ...bare, faults: ['with "exit"'] } };

/** An address that an exit may not lead to. */
export const NotHttps: Story = {
  args: { href: 'http://example.org/' },
  parameters: { ...bare, faults: [`href: ${FALLBACK}, found "http://example.org/"`] },
};

/** Words that are longer than a small window. */
export const LongWords: Story = {
  args: { content: longWords() },
  parameters: { words: words('anticonstitutionnellement', 'Llanfairpwll'), parts: { link: 1 } },
};

/** Words that are in one language only: shown all the same, with a remark. */
export const MissingTranslation: Story = {
  args: { content: missingTranslation() },
  parameters: { words: { fr: 'Sortir en français', en: 'Available in French only' }, parts: { link: 1 } },
};

/** The document does not come: there is a way out all the same. */
export const Loading: Story = { args: { src: NEVER }, parameters: { ...bare, needsServer: true } };

/** There is no document at the address: there is a way out all the same. */
export const Failed: Story = { args: { src: MISSING }, parameters: { ...bare, faults: ['src: expected a document at'] } };

/** What is right is used, what is wrong is left out and named in the console. */
export const BadContent: Story = { args: { content: badExit }, parameters: { ...bare, faults: badExitFaults } };

/** Strings that try to do harm stay text. */
export const HostileContent: Story = {
  args: { content: hostileExit },
  parameters: { words: '<script>alert(1)</script>', parts: { link: 1 } },
};

/** Arabic: the exit stands at the other side. */
export const RightToLeft: Story = {
  args: { content: rightToLeft() },
  globals: { language: 'ar' },
  parameters: { words: { ar: 'اخرج الآن' }, parts: { link: 1, limits: 1 } },
};

/** The content as JSON, from an address. */
export const JsonFromAddress: Story = { args: { src: DOCUMENT }, parameters: demo };

/** The content as JSON, in the attribute. */
export const JsonInAttribute: Story = {
  args: { content: oneOfEach() },
  render: (args) => withAttribute('voix-exit', args),
  parameters: one,
};

/** The content as JSON, in a script inside. */
export const JsonInScript: Story = {
  args: { content: oneOfEach() },
  render: (args) => withScript('voix-exit', args),
  parameters: one,
};

/** The section alone in place of a whole document. */
export const JsonSection: Story = { args: { content: oneOfEach().exit }, parameters: one };

/** The `<div>` for a CMS that takes unknown tags away, over the page's own link. */
export const DivOverMarkup: Story = {
  render: () => html`
    <div data-voix="exit" lang="fr" data-limits-url=${LIMITS}>
      <p><a href=${WEATHER} target="_top" rel="noopener noreferrer">Sortir d’ici</a></p>
    </div>
  `,
  parameters: { words: 'Sortir d’ici', parts: { exit: 1, link: 0, limits: 1 } },
};

/** The `<div>` with the address of its content, and a link in case that the script does not come. */
export const DivFromAddress: Story = { render: () => divWithAddress('exit', DOCUMENT), parameters: demo };

/** The `<div>` with its content as JSON. */
export const DivWithJson: Story = { render: () => divWithJson('exit', oneOfEach()), parameters: one };

/** A light ground of its own, whatever the page's. */
export const ThemeLight: Story = { args: { content: oneOfEach(), theme: 'light' }, parameters: one };

/** A dark ground of its own, whatever the page's. */
export const ThemeDark: Story = { args: { content: oneOfEach(), theme: 'dark' }, parameters: one };

/** On a dark page that declares no colour scheme. */
export const OnDarkPage: Story = {
  args: { content: oneOfEach() },
  render: (args) => darkGround(widget('voix-exit', args)),
  parameters: one,
};

/** On a light page that declares no colour scheme: light, whatever the reader's system prefers. */
export const OnLightPage: Story = {
  args: { content: oneOfEach() },
  render: (args) => lightGround(widget('voix-exit', args)),
  parameters: one,
};
