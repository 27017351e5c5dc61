/**
 * What a widget shows: which of the possible sources has the say, and what came of it.
 *
 * Owns: the order of the sources (`content` property, `src`, `content` attribute, JSON script, HTML inside, the
 * script tag's `data-src`). Does not own: reading content documents, waiting for them and trying again
 * (controllers/documents.ts, loaded with the first one), or how any of it looks.
 */
import type { ReactiveController } from 'lit';
import type { SectionKind } from '../content/section.js';
import { settings } from '../settings.js';
import type { DocumentHost, DocumentState, Input } from './documents.js';
import type { LightDom, LightDomHost } from './light-dom.js';

export interface ContentHost extends LightDomHost, DocumentHost {
  readonly src?: string | undefined;
  readonly content?: unknown;
  readonly contentAttribute?: string | undefined;
  /** Whether there is anything to show without a content document. */
  readonly hasOwnContent: boolean;
}

export type ContentState =
  /** No JSON: the HTML inside is the content. */
  { readonly status: 'markup' } | DocumentState;

const MARKUP: Input & ContentState = { from: 'markup', status: 'markup' };

export class Content implements ReactiveController {
  state: ContentState = MARKUP;
  readonly #host: ContentHost;
  readonly #lightDom: LightDom;
  readonly #kind: () => Promise<{ readonly view: SectionKind }>;
  #input: Input = MARKUP;

  /** @param kind the module of the part of a content document that is shown: loaded with the first one */
  constructor(host: ContentHost, lightDom: LightDom, kind: () => Promise<{ readonly view: SectionKind }>) {
    this.#host = host;
    this.#lightDom = lightDom;
    this.#kind = kind;
    host.addController(this);
  }

  /** Looks, before each rendering, whether another source has the say or the same one has something else. */
  hostUpdate(): void {
    const input = this.#choose();
    if (input.from !== this.#input.from || !Object.is(input.value, this.#input.value)) void this.#read(input);
  }

  /** Reads what there is once more: a document that could not be read may be there now. */
  readonly retry = (): void => void this.#read(this.#input);

  #choose(): Input {
    const { content, src, contentAttribute, hasOwnContent } = this.#host;
    const { json } = this.#lightDom;
    if (content !== undefined && content !== null) return { from: 'property', value: content };
    if (src) return { from: 'src', value: src };
    if (contentAttribute) return { from: 'attribute', value: contentAttribute };
    if (json?.trim()) return { from: 'script', value: json };
    return !hasOwnContent && settings.src ? { from: 'src', value: settings.src } : MARKUP;
  }

  async #read(input: Input): Promise<void> {
    this.#input = input;
    this.state = input === MARKUP ? MARKUP : { status: 'loading' };
    if (input === MARKUP) return;
    const kind = this.#kind().then(({ view }) => view);
    const { readInput } = await import('./documents.js');
    await readInput(input, this.#host, kind, (state) => {
      // Overtaken by another source: its answer counts.
      if (this.#input !== input) return false;
      this.state = state;
      this.#host.requestUpdate();
      return true;
    });
  }
}
