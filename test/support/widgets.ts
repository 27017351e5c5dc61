/** Widgets on a page of their own for each test, and waiting for what they show. */
import { aTimeout, expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { watchPlaceholders } from '../../src/embed/placeholders.js';
import type { VoixElement } from '../../src/elements/voix-element.js';
import type { Fault } from '../../src/index.js';
import { settings } from '../../src/settings.js';
import { WIDGETS } from '../../src/widgets.js';
import { Complaints } from './complaints.js';
import { visibleText } from './visible.js';

watchPlaceholders();

/** A widget, however it was written. */
export interface Widget<Element extends VoixElement = VoixElement> {
  /** What stands on the page: the tag, or the `<div data-voix>`. */
  readonly host: HTMLElement;
  /** The element: the tag itself, or the one in the div's shadow root. */
  readonly element: Element;
  readonly root: ShadowRoot;
}

/** How long something may take to come, in milliseconds. */
const PATIENCE = 4000;

/** Waits for something that will come. Leaves no timer behind, as open-wc's `waitUntil` does. */
export async function until(condition: () => unknown, message: string, patience = PATIENCE): Promise<void> {
  const end = performance.now() + patience;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`expected ${message}`);
    await aTimeout(2);
  }
}

/** What can be read below a node, in one line. */
export const words = (node: Node): string => visibleText(node).replace(/\s+/g, ' ').trim();

/** Waits until certain words can be read; says what is there instead. */
export async function shows(node: Node, text: string): Promise<void> {
  await until(() => words(node).includes(text), text).catch(() => expect(words(node)).to.include(text));
}

/** Waits until certain words can't be read any more. */
export async function showsNot(node: Node, text: string): Promise<void> {
  await until(() => !words(node).includes(text), text).catch(() => expect(words(node)).to.not.include(text));
}

/** The widget that a tag or a `<div data-voix>` has become. */
export function widgetAt<Element extends VoixElement = VoixElement>(host: HTMLElement): Widget<Element> {
  const root = host.shadowRoot!;
  const { voix } = host.dataset;
  const element = voix ? root.querySelector<Element>(`voix-${voix}`)! : (host as Element);
  return { host, element, root };
}

/** An element of the library's own rendering. */
export const part = (root: ShadowRoot, name: string): HTMLElement => root.querySelector<HTMLElement>(`[part~="${name}"]`)!;
export const parts = (root: ShadowRoot, name: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** An empty page for each test of a `describe`; a test that leaves a message in the console unread has failed. */
export class TestPage {
  readonly main: HTMLElement = document.createElement('main');
  /** Every fault of every `voix-error`. */
  readonly faults: Fault[] = [];
  readonly #complaints = new Complaints();
  readonly #settings = { ...settings };
  readonly #lang = document.documentElement.lang;

  constructor() {
    beforeEach(() => {
      this.faults.length = 0;
      this.#complaints.messages.length = 0;
      this.#complaints.start();
      document.documentElement.lang = 'en';
      document.body.append(this.main);
      // A test before may have been further down.
      window.scrollTo(0, 0);
    });
    this.main.addEventListener('voix-error', ({ faults }) => this.faults.push(...faults));
    afterEach(() => {
      this.main.remove();
      this.main.replaceChildren();
      this.main.removeAttribute('style');
      document.documentElement.lang = this.#lang;
      Object.assign(settings, this.#settings);
      this.#complaints.stop();
      expect(this.#complaints.messages.join('\n'), 'in the console').to.equal('');
    });
  }

  /** The messages of the console so far; they count as read. */
  said(): readonly string[] {
    return this.#complaints.messages.splice(0);
  }

  /** The same, once what was reported so far has been said: by a module, which is asked for once more. */
  async reported(): Promise<readonly string[]> {
    await import('../../src/controllers/faults.js');
    return this.said();
  }

  /** Puts HTML on the page, and waits until its first widget shows its content. */
  async show<Element extends VoixElement = VoixElement>(html: string): Promise<Widget<Element>> {
    const ready = this.ready();
    this.main.innerHTML = html;
    await ready;
    return widgetAt<Element>(this.main.querySelector<HTMLElement>(WIDGETS)!);
  }

  /** The next `voix-ready`. */
  ready(): Promise<unknown> {
    return new Promise((resolve) => this.main.addEventListener('voix-ready', resolve, { once: true }));
  }

  /** Waits until some fault has been told; the console's message about it counts as read. */
  async fault(text: string): Promise<void> {
    const told = (): string[] =>
      this.faults.map(({ path, expected, found }) => `${path && `${path}: `}expected ${expected}, found ${found}`);
    await until(() => told().some((fault) => fault.includes(text)), text).catch(() => expect(told()).to.include(text));
    this.said();
  }
}
