/**
 * Language of one element, live, and the messages in it.
 *
 * Owns: the element's language, the choice of its catalogue, and one observer of `lang` for the whole page.
 * Does not own: which text of the content is shown (content/language.ts), or the page's own `lang`, which is only read.
 * @lit/localize finds the messages and keeps their XLIFF; its own runtime has one locale for the whole page, where
 * here two widgets may be in two languages (docs/adr/0005-language-per-element.md).
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MsgFn } from '@lit/localize';
import { canonicalLanguage, directionOf, languageOf } from '../content/language.js';
import { settings } from '../settings.js';
import { catalogueFor, loadCatalogue, catalogueOf, SOURCE_LANGUAGE } from './catalogues.js';

/** An element whose language is followed. */
export interface LocalizeHost extends ReactiveControllerHost {
  /** The element on the page that the widget stands for. */
  readonly source: Element;
}

/** What `str` makes of a template literal. */
interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

const live = new Set<Localize>();
let observer: MutationObserver | undefined;

/** Looks again at every widget's language: after a change of the settings. */
export function checkLanguages(): void {
  for (const localize of live) localize.check();
}

const languageIn = (element: Element, attribute = 'lang'): string => canonicalLanguage(element.getAttribute(attribute));

/** The language of an element: its own, else the reader's choice, else the nearest ancestor's, through shadow roots. */
function languageAt(element: Element): string {
  let language = languageIn(element) || languageIn(element, 'data-lang') || settings.chosenLanguage;
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) {
    if (node instanceof Element) language ||= languageIn(node);
    // To observe a root again changes nothing (DOM, `observe()`, step 7).
    else observer!.observe(node, { attributes: true, attributeFilter: ['lang', 'data-lang'], subtree: true });
  }
  return language || settings.language || canonicalLanguage(navigator.language) || SOURCE_LANGUAGE;
}

export class Localize implements ReactiveController {
  /** BCP 47 tag that the element is in: what content is chosen by. */
  language: string = SOURCE_LANGUAGE;
  /** The `languages` of a content document: the region that a short tag means there. */
  regions: Readonly<Record<string, string>> = {};
  readonly #host: LocalizeHost;
  #catalogue = SOURCE_LANGUAGE;

  constructor(host: LocalizeHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Tag of the messages, with the region that is known: for `lang` and for `Intl`. */
  get messagesLanguage(): string {
    return languageOf(this.language) === languageOf(this.#catalogue) ? this.regional(this.language) : this.#catalogue;
  }

  /** Writing direction of the element's language. */
  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  /** The message in the element's language, typeset. Typed as @lit/localize's, so that its extractor finds each call. */
  readonly msg: MsgFn = ((message: string | Template) => {
    const { strings, values } = typeof message === 'string' ? { strings: [message], values: [] } : message;
    const source = strings.reduce((text, next, at) => `${text}{${at - 1}}${next}`);
    const catalogue = catalogueOf(this.#catalogue);
    const translated = catalogue?.messages[source] ?? source;
    const filled = translated.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)]));
    return catalogue?.typeset?.(filled, this.messagesLanguage) ?? filled;
  }) as MsgFn;

  /** The tag with the region that the content's `languages` gives it: `fr` is `fr-CA` there. */
  regional(tag: string): string {
    return canonicalLanguage(this.regions[tag]) || tag;
  }

  hostConnected(): void {
    live.add(this);
    observer ??= new MutationObserver(checkLanguages);
    this.check();
  }

  hostDisconnected(): void {
    live.delete(this);
    if (live.size) return;
    observer?.disconnect();
    observer = undefined;
  }

  /** Looks at the language again, and has the host rendered where it has changed. */
  check(): void {
    const language = languageAt(this.#host.source);
    const catalogue = catalogueFor(language);
    if (language === this.language && catalogue === this.#catalogue) return;
    this.language = language;
    if (catalogueOf(catalogue)) this.#catalogue = catalogue;
    // Meanwhile the messages stay as they are; a later change of language overtakes this one.
    else void loadCatalogue(catalogue).then(() => catalogueOf(catalogue) && this.check());
    this.#host.requestUpdate();
  }
}
