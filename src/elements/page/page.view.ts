/** The whole of a content document: which widgets it needs, in their order. */
import { html } from 'lit';
import { contentDocument, type ContentDocument, type SectionName } from '../../content/document.js';
import { Reader } from '../../i18n/reader.js';
import { empty, waiting } from '../../templates/status.js';
import type { View } from '../view.js';
import type { VoixElement } from '../voix-element.js';
import type { VoixPage } from './page.js';

/** The widgets in their order, by the section that each shows. */
const WIDGETS: Readonly<Record<SectionName, string>> = {
  intro: 'intro',
  groups: 'group-list',
  faq: 'faq',
  resources: 'resource-list',
  timeline: 'timeline',
  statements: 'statement',
  help: 'help-lines',
  notice: 'notice',
  exit: 'exit',
  languages: 'language',
};

/** What of a section is shown, by a widget each: nothing of a list of nothing, or of a choice of one language. */
function shownOf(name: SectionName, section: object = { items: [] }): readonly object[] {
  const { items = name === 'languages' ? Object.keys(section).slice(1) : [name] } = section as { items?: readonly unknown[] };
  if (name === 'statements') return items.map((item) => ({ items: [item] }));
  return items.length ? [section] : [];
}

function makeWidgets(known: readonly VoixElement[], content: ContentDocument, { surroundings, base }: Reader): VoixElement[] {
  return (Object.keys(WIDGETS) as SectionName[]).flatMap((name) =>
    shownOf(name, content[name]).map((section, at) => {
      const id = `${name}${at || ''}`;
      // One that is there already keeps what the reader did in it.
      const widget = known.find((one) => one.id === id) ?? (document.createElement(`voix-${WIDGETS[name]}`) as VoixElement);
      return Object.assign(widget, { id, theme: 'auto', content: new Reader(widget.l10n, surroundings, base, section) });
    }),
  );
}

export const view: View = {
  schema: contentDocument,
  renderWaiting: waiting,
  render(page: VoixPage, content: ContentDocument, reader) {
    const { l10n, level } = page;
    if (page.reader !== reader) {
      page.reader = reader;
      page.widgets = makeWidgets(page.widgets, content, reader);
      page.waiting = page.widgets.length;
    }
    const { widgets } = page;
    for (const widget of widgets) {
      widget.headingLevel = Math.min(level + (content.intro?.title && widget.id !== 'intro' ? 1 : 0), 6);
    }
    // Not on each widget: a choice of language that is on the page itself counts, whatever the page began with.
    return widgets.length ? html`<div lang=${l10n.language} @voix-ready=${page.count}>${widgets}</div>` : empty(l10n);
  },
};
