/** Whole pages and parts of pages, as organisations build them: several widgets at once, under the page's own words. */
import { html } from 'lit';
import '../src/define/all.js';
import { manyItems } from '../test/fixtures/content.js';
import { DOCUMENT } from './support/addresses.js';
import { words, type Composition, type Story } from './support/story.js';
import { widget } from './support/widget.js';

const meta: Composition = { title: 'Uses', render: () => html`` };
export default meta;

/** Checked today, so that the console has no warning; invented, as the numbers are. */
const lines = (number: number): unknown => ({ languages: { fr: 'fr-CA', en: 'en-CA' }, help: manyItems(number).help });
const exit = html`<voix-exit src=${DOCUMENT}></voix-exit>`;
const page = 'max-inline-size: 60em; margin-inline: auto; display: grid; gap: 1.5em; grid-template-columns: minmax(0, 1fr)';

/** An organisation's page: what it stands for, whom it works with, what it is asked. One document feeds every widget. */
export const OrganisationsPage: Story = {
  render: () => html`
    ${exit}
    <div style=${page}>
      <voix-language languages="fr, en"></voix-language>
      <voix-notice src=${DOCUMENT}></voix-notice>
      <voix-intro src=${DOCUMENT}></voix-intro>
      <voix-group-list src=${DOCUMENT}></voix-group-list>
      <voix-statement src=${DOCUMENT}></voix-statement>
      <voix-faq src=${DOCUMENT}></voix-faq>
      <voix-timeline src=${DOCUMENT}></voix-timeline>
      <div id="resources"><voix-resource-list src=${DOCUMENT}></voix-resource-list></div>
    </div>
  `,
  parameters: {
    words: words('groupes de défense', 'Survivor advocacy groups'),
    parts: { title: 1, card: 3, exit: 1 },
  },
};

/** A sidebar beside an article of the page's own: a narrow column, in which a card and numbers to call have to fit. */
export const Sidebar: Story = {
  render: () => html`
    <div style="display: flex; flex-wrap: wrap; gap: 2.5em; max-inline-size: 64em; margin-inline: auto">
      <div style="flex: 3 1 24em; max-inline-size: 42em; line-height: 1.6" lang="en" dir="ltr">
        <h2>An article of the page</h2>
        <p>
          What an organisation writes itself stays as it is. The widgets beside it take their font and their colour from here.
        </p>
        <p>They stand in a column that is narrow on a desk, and as wide as the page on a phone.</p>
      </div>
      <div style="flex: 1 1 16em; display: grid; gap: 2em; align-content: start; grid-template-columns: minmax(0, 1fr)">
        <voix-group-card src=${DOCUMENT} item="phoenix-11"></voix-group-card>
        ${widget('voix-help-lines', { content: lines(2) })}
      </div>
    </div>
  `,
  parameters: { words: words('Ligne 2', 'Line 2'), parts: { card: 1, item: 2 } },
};

/** A help page: what follows, numbers first, then answers that stand open, and the way out. */
export const HelpPage: Story = {
  render: () => html`
    ${exit}
    <div style=${page}>
      <voix-notice skip-to="#help"
        ><p lang="fr">Cette page parle d’abus sexuels commis contre des enfants. Elle n’en fait aucun récit.</p></voix-notice
      >
      <div id="help">${widget('voix-help-lines', { content: lines(3) })}</div>
      <voix-faq src=${DOCUMENT} mode="list"></voix-faq>
      <voix-resource-list src=${DOCUMENT}></voix-resource-list>
    </div>
  `,
  parameters: { words: words('Ligne 3', 'Line 3'), parts: { notice: 1, exit: 1, search: 1 } },
};
