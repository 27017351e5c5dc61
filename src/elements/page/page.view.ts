/** The whole of a content document: which widgets it needs, in their order. */
import { html } from 'lit';
import { contentDocument, type ContentDocument, type SectionName } from '../../content/document.js';
import { Fragment } from '../../controllers/fragment.js';
import type { Reader } from '../../i18n/reader.js';
import { empty } from '../../templates/status.js';
import type { View } from '../view.js';
import type { VoixElement } from '../voix-element.js';
import { pageStyles } from './page.styles.js';
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

interface Shown {
  /** What the widgets were made for: another after each change of the content. */
  readonly reader?: Reader;
  readonly widgets: readonly VoixElement[];
}

/** What each page shows now. */
const pages = new WeakMap<VoixPage, Shown>();

/** The widgets of the content. Those that are there already keep what the reader did in them. */
const makeWidgets = (known: readonly VoixElement[], content: ContentDocument, reader: Reader): VoixElement[] =>
  (Object.keys(WIDGETS) as SectionName[]).flatMap((name) =>
    shownOf(name, content[name]).map((section, at) => {
      const id = at ? `${name}-${at + 1}` : name;
      const widget = known.find((one) => one.id === id) ?? (document.createElement(`voix-${WIDGETS[name]}`) as VoixElement);
      // The same view of the document, in the widget's language.
      const part = Object.assign(Object.create(reader) as Reader, { l10n: widget.l10n, section });
      return Object.assign(widget, { id, theme: 'auto', content: part });
    }),
  );

/** Once for each page: its style, and the way to what has an id in it. */
function prepare(page: VoixPage): Shown {
  page.wear(pageStyles);
  new Fragment(page, (id) => {
    // The page around it comes first; what is in an answer is opened by the questions.
    if (document.getElementById(id)) return undefined;
    const roots = [page, ...pages.get(page)!.widgets].map(({ renderRoot }) => renderRoot as ShadowRoot | undefined);
    const target = roots.map((root) => root?.getElementById(id)).find(Boolean);
    if (!target || target.closest('details')) return undefined;
    return () => {
      target.tabIndex = -1;
      target.scrollIntoView({ behavior: 'instant' });
      target.focus({ preventScroll: true });
    };
  });
  return { widgets: [] };
}

export const view: View = {
  schema: contentDocument,
  render(page: VoixPage, content: ContentDocument, reader) {
    const { l10n, level } = page;
    let shown = pages.get(page) ?? prepare(page);
    if (shown.reader !== reader) {
      shown = { reader, widgets: makeWidgets(shown.widgets, content, reader) };
      pages.set(page, shown);
      page.waiting = shown.widgets.length;
    }
    const { widgets } = shown;
    for (const widget of widgets) {
      widget.headingLevel = Math.min(level + (content.intro?.title && widget.id !== 'intro' ? 1 : 0), 6);
    }
    // The page hears of the whole, once. What has an id is looked for again then.
    const onReady = (event: Event): void => {
      event.stopPropagation();
      if (!--page.waiting) page.requestUpdate();
    };
    // Not on each widget: a choice of language that is on the page itself counts, whatever the page began with.
    return widgets.length ? html`<div lang=${l10n.language} @voix-ready=${onReady}>${widgets}</div>` : empty(l10n);
  },
};
