import { html } from 'lit';
import '../src/define/help-lines.js';
import { emptyDocument, longWords, manyItems, missingTranslation, oneOfEach, rightToLeft } from '../test/fixtures/content.js';
import { badHelp, badHelpFaults } from './fixtures/bad.js';
import { HOSTILE_ITEMS, hostileHelp } from './fixtures/hostile.js';
import { MISSING } from './support/addresses.js';
import { darkGround, lightGround } from './support/frame.js';
import { failed, loading, nothingGiven } from './support/states.js';
import { words, type Meta, type Story } from './support/story.js';
import { divWithJson, widget, withAttribute, withScript } from './support/widget.js';

const meta: Meta = {
  component: 'voix-help-lines',
  title: 'Help lines',
  argTypes: { theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] } },
  render: (args) => widget('voix-help-lines', args),
};
export default meta;

const three = { words: words('Ligne 3', 'Line 3'), parts: { heading: 1, item: 3, link: 3, facts: 3 } };
/** Checked today: of an older one, the console warns. */
const today = new Date().toISOString().slice(0, 10);

/** One line with all that a line can have. Invented, as its numbers are. */
export const One: Story = {
  args: { content: oneOfEach() },
  parameters: {
    words: { fr: 'Textez EXEMPLE au 555-0101', en: 'Text SAMPLE to 555-0101', ar: 'آخر تحقق' },
    parts: { heading: 1, item: 1, name: 1, link: 3, facts: 1 },
  },
};

/** Those that speak the reader's language come first, then those of the reader's country. */
export const Many: Story = {
  args: { content: manyItems(9) },
  parameters: { words: words('Ligne 9', 'Line 9'), parts: { item: 9, link: 9, facts: 9 } },
};

/** A line that is open day and night says so, whenever it is looked at. */
export const OpenNow: Story = {
  args: {
    content: {
      languages: { fr: 'fr-CA', en: 'en-CA' },
      help: {
        items: [
          {
            name: { fr: 'Ligne de jour et de nuit', en: 'Day and Night Line' },
            country: 'CA',
            timeZone: 'America/Vancouver',
            phone: '555-0100',
            hours: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '00:00', closes: '24:00' }],
            languages: ['fr', 'en'],
            verifiedOn: today,
          },
        ],
      },
    },
  },
  parameters: { words: { fr: 'ouverte en ce moment', en: 'open now', ar: 'مفتوح الآن' }, parts: { item: 1 } },
};

/** Nobody has checked the line lately: it stays, with its date, and the console says so. */
export const NotCheckedLately: Story = {
  args: { content: [{ name: 'Ligne ancienne', country: 'CA', phone: '555-0100', languages: ['fr'], verifiedOn: '2020-05-01' }] },
  parameters: {
    words: { fr: '1 mai 2020', en: 'May 1, 2020' },
    parts: { item: 1, link: 1, facts: 1 },
    faults: ['items[0].verifiedOn: expected a day within the last half year'],
  },
};

/** A document whose list of help lines is empty. */
export const Empty: Story = { args: { content: emptyDocument() }, parameters: { parts: { item: 0, status: 1 } } };

/** Nothing was given at all: the webmaster forgot the content. */
export const NothingGiven: Story = nothingGiven;

/** Words that are longer than the column, and a number that no column holds. */
export const LongWords: Story = {
  args: { content: longWords() },
  parameters: { words: words('anticonstitutionnellement', 'Llanfairpwll'), parts: { item: 1 } },
};

/** Lines whose names are there in one language only. */
export const MissingTranslation: Story = {
  args: { content: missingTranslation() },
  parameters: { words: { fr: 'Disponible en', en: 'Available in' }, parts: { item: 2 } },
};

/** The document does not come. After ten seconds the widget says that it takes long. */
export const Loading: Story = loading;

/** There is no document at the address. */
export const Failed: Story = failed;

/** There is no document at the address, and the page's own numbers stay on show. */
export const FailedOverMarkup: Story = {
  args: { src: MISSING },
  render: ({ src }) => html`
    <voix-help-lines lang="fr" .src=${src}>
      <ul>
        <li data-country="CA" data-verified-on=${today}><a href="tel:5550100">555-0100</a></li>
      </ul>
    </voix-help-lines>
  `,
  parameters: { words: '555-0100', parts: { status: 0 }, faults: ['src: expected a document at'] },
};

/** What is right of a line is shown, what is wrong is left out and named in the console. No line is. */
export const BadContent: Story = {
  args: { content: badHelp },
  parameters: {
    words: words('La ligne sans date', 'The line without a date'),
    parts: { item: 2, link: 2 },
    faults: badHelpFaults,
  },
};

/** Strings that try to do harm stay text, and are no numbers to call. */
export const HostileContent: Story = {
  args: { content: hostileHelp },
  parameters: { words: '<script>alert(1)</script>', parts: { item: HOSTILE_ITEMS, link: 0 } },
};

/** Arabic, with numbers that read from left to right. */
export const RightToLeft: Story = {
  args: { content: rightToLeft() },
  globals: { language: 'ar' },
  parameters: { words: { ar: 'خط نموذجي' }, parts: { item: 1, link: 2 } },
};

/** The page's own list; the facts stand on each item. */
export const Markup: Story = {
  render: (args) => html`
    <voix-help-lines lang="fr" heading="Lignes d’aide" .theme=${args['theme']}>
      <p>Lignes inventées.</p>
      <ul>
        <li
          data-country="CA"
          data-languages="fr, en"
          data-hours="Mo-Fr 09:00-17:00, Sa 20:00-02:00"
          data-time-zone="America/Toronto"
          data-verified-on=${today}
        >
          <h3>Ligne Rivage</h3>
          <p><a href="tel:5550100">555-0100</a></p>
          <p><a href="sms:5550101?&body=RIVAGE">Textez RIVAGE au 555-0101</a></p>
        </li>
        <li data-country="BE" data-languages="fr" data-hours="tous les soirs" data-verified-on=${today}>
          <h3>Ligne du soir</h3>
          <p><a href="tel:5550102">555-0102</a></p>
        </li>
      </ul>
    </voix-help-lines>
  `,
  parameters: { words: 'Ligne du soir', parts: { heading: 1 } },
};

/** The content as JSON, in the attribute. */
export const JsonInAttribute: Story = {
  args: { content: manyItems(3) },
  render: (args) => withAttribute('voix-help-lines', args),
  parameters: three,
};

/** The content as JSON, in a script inside. */
export const JsonInScript: Story = {
  args: { content: manyItems(3) },
  render: (args) => withScript('voix-help-lines', args),
  parameters: three,
};

/** A bare list of lines in place of a whole document, under a heading of the page's choice. */
export const JsonListOfItems: Story = {
  args: { content: manyItems(3).help?.items, heading: 'Appeler ou écrire' },
  parameters: { ...three, words: 'Appeler ou écrire' },
};

/** The `<div>` for a CMS that takes unknown tags away, over the page's own HTML. */
export const DivOverMarkup: Story = {
  render: () => html`
    <div data-voix="help-lines" lang="fr" data-heading="Lignes d’aide">
      <ul>
        <li data-country="CA" data-languages="fr" data-hours="tous les soirs" data-verified-on=${today}>
          <strong>Ligne du soir</strong> <a href="tel:5550102">555-0102</a>
        </li>
      </ul>
    </div>
  `,
  parameters: { words: '555-0102', parts: { heading: 1 } },
};

/** The `<div>` with its content as JSON. */
export const DivWithJson: Story = { render: () => divWithJson('help-lines', manyItems(3)), parameters: three };

/** A light ground of its own, whatever the page's. */
export const ThemeLight: Story = { args: { content: manyItems(3), theme: 'light' }, parameters: three };

/** A dark ground of its own, whatever the page's. */
export const ThemeDark: Story = { args: { content: manyItems(3), theme: 'dark' }, parameters: three };

/** On a dark page that declares no colour scheme. */
export const OnDarkPage: Story = {
  args: { content: manyItems(3) },
  render: (args) => darkGround(widget('voix-help-lines', args)),
  parameters: three,
};

/** On a light page that declares no colour scheme: light, whatever the reader's system prefers. */
export const OnLightPage: Story = {
  args: { content: manyItems(3) },
  render: (args) => lightGround(widget('voix-help-lines', args)),
  parameters: three,
};
