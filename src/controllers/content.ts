/**
 * What a widget shows: which of the possible sources has the say, the reading of it, and what came of that.
 *
 * Owns: the order of the sources (`content` property, `src`, `content` attribute, JSON script, HTML inside, the
 * script tag's `data-src`), waiting, failing and trying again. Does not own: the checks (content/read.ts), the
 * request (content/load.ts), or how any of it looks.
 */
import type { ReactiveController } from 'lit';
import { describe, type Fault } from '../content/faults.js';
import { loadDocument, LoadError, parseDocument, type Loaded } from '../content/load.js';
import { parseOrigins, type Origins } from '../content/origins.js';
import { readSection, type SectionKind, type Surroundings } from '../content/read.js';
import type { Infer, Node } from '../content/schema.js';
import { settings } from '../settings.js';
import { reportFaults } from './faults.js';
import type { LightDom, LightDomHost } from './light-dom.js';
import { whenParsed } from './parsed.js';

export interface ContentHost extends LightDomHost {
  readonly isConnected: boolean;
  readonly src?: string | undefined;
  readonly content?: unknown;
  /** Value of the attribute `content` or `data-content`. */
  readonly contentAttribute: string | null;
}

export interface Ready<S> extends Surroundings {
  readonly status: 'ready';
  readonly section: S;
  /** Address that relative addresses in the content start from. */
  readonly base: string;
}

export type ContentState<S> =
  /** No JSON: the HTML inside is the content. */
  | { readonly status: 'markup' }
  | { readonly status: 'loading'; readonly slow: boolean }
  | { readonly status: 'failed' }
  | Ready<S>;

/** Where the content is to be taken from, and the value that a change is told by. */
interface Input {
  readonly from: 'property' | 'src' | 'attribute' | 'script' | 'markup';
  readonly value?: unknown;
}

/** After this long without an answer the reader is told that it takes long. In milliseconds. */
const SLOW = 10_000;

/** Where content and pictures may come from, as the page says it now. */
export const pageOrigins = (): Origins => ({
  page: location.href,
  release: settings.release,
  allow: [
    ...settings.allow,
    ...parseOrigins(document.querySelector<HTMLMetaElement>('meta[name="voix-allow"]')?.content),
  ],
});

export class Content<N extends Node> implements ReactiveController {
  state: ContentState<Infer<N>> = { status: 'markup' };
  readonly #host: ContentHost;
  readonly #lightDom: LightDom;
  readonly #kind: SectionKind<N>;
  #input: Input = { from: 'markup' };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ContentHost, lightDom: LightDom, kind: SectionKind<N>) {
    this.#host = host;
    this.#lightDom = lightDom;
    this.#kind = kind;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watchClock();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Looks, before each rendering, whether another source has the say or the same one has something else. */
  hostUpdate(): void {
    const input = this.#choose();
    if (input.from === this.#input.from && input.value === this.#input.value) return;
    this.#input = input;
    this.#read();
  }

  /** Asks for a document again that could not be read. */
  retry(): void {
    this.#read();
    this.#host.requestUpdate();
  }

  #choose(): Input {
    const { content, src, contentAttribute } = this.#host;
    if (content !== undefined && content !== null) return { from: 'property', value: content };
    if (src) return { from: 'src', value: src };
    if (contentAttribute) return { from: 'attribute', value: contentAttribute };
    const { json, nodes } = this.#lightDom;
    if (json?.trim()) return { from: 'script', value: json };
    if (!nodes.length && settings.src) return { from: 'src', value: settings.src };
    return { from: 'markup' };
  }

  #read(): void {
    const input = this.#input;
    const { from, value } = input;
    clearTimeout(this.#timer);
    if (from === 'markup') {
      this.state = { status: 'markup' };
    } else if (from === 'src') {
      this.#load(input, value as string);
    } else {
      const path = from === 'script' ? 'script' : 'content';
      try {
        const data = typeof value === 'string' ? parseDocument(value, path) : value;
        this.#take({ data, base: this.#host.source.baseURI }, '');
      } catch (error) {
        this.#fail(input, path, error);
      }
    }
  }

  #load(input: Input, src: string): void {
    let address: string;
    try {
      address = new URL(src, this.#host.source.baseURI).href;
    } catch {
      return this.#fail(input, 'src', new LoadError('an address', describe(src)));
    }
    this.state = { status: 'loading', slow: false };
    this.#watchClock();
    const ifStillWanted =
      <A>(then: (answer: A) => void) =>
      (answer: A): void => {
        // Overtaken by another source: its answer counts.
        if (this.#input !== input) return;
        clearTimeout(this.#timer);
        then(answer);
        this.#host.requestUpdate();
      };
    loadDocument(address, pageOrigins()).then(
      ifStillWanted((loaded) => this.#take(loaded, loaded.base)),
      ifStillWanted((error) => this.#fail(input, 'src', error)),
    );
  }

  #take({ data, base }: Loaded, origin: string): void {
    const { section, faults, ...surroundings } = readSection(data, this.#kind);
    this.state = section === undefined ? { status: 'failed' } : { status: 'ready', section, base, ...surroundings };
    reportFaults(this.#host.source, origin, faults);
  }

  #fail(input: Input, path: string, error: unknown): void {
    if (input.from === 'script' && document.readyState === 'loading') {
      // The parser may be in the middle of it.
      this.state = { status: 'loading', slow: false };
      void whenParsed().then(() => this.#input === input && this.retry());
      return;
    }
    this.state = { status: 'failed' };
    const fault: Fault =
      error instanceof LoadError ? error.fault : { path, expected: 'content that can be read', found: String(error) };
    reportFaults(this.#host.source, '', [fault]);
  }

  #watchClock(): void {
    if (this.state.status !== 'loading') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.state = { status: 'loading', slow: true };
      this.#host.requestUpdate();
    }, SLOW);
  }
}
