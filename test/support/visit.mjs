/** One visit of a page: what the browser shows, says and asks for. */
import { load } from '../../scripts/build/load.mjs';
import { readText } from './read-text.mjs';

/** Every widget that stands on the page itself, as a tag and as a div. */
export const { WIDGETS } = await load('src/widgets.ts');
/** How long anything may take. Long: the machine may be busy. In milliseconds. */
const PATIENCE = 30_000;

/** Runs in every page before its own scripts: keeps what is ready, what is wrong and what a policy forbids. */
function watch() {
  const seen = { ready: new WeakSet(), faults: [], violations: [] };
  window.seen = seen;
  addEventListener('voix-ready', (event) => seen.ready.add(event.composedPath()[0]), true);
  addEventListener('voix-error', (event) => seen.faults.push(...event.faults.map((fault) => ({ ...fault }))), true);
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    seen.violations.push(`${effectiveDirective}: ${blockedURI} ${sample}`),
  );
}

/**
 * @typedef {object} Options
 * @property {{ width: number, height?: number }} [viewport]
 * @property {() => void} [before] runs in the page before its own scripts
 */
export class Visit {
  /** Each message of the console, with its kind: `error: …`. */
  messages = [];
  /** Each exception that nobody caught. */
  errors = [];
  /** Each address that was asked for. */
  requests = [];
  #pending = new Set();
  #hasArrived = false;
  #scripts = [];
  #listeners = {
    console: (message) => this.messages.push(`${message.type()}: ${message.text()}`),
    pageerror: (error) => this.errors.push(String(error?.message ?? error)),
    request: (request) => {
      this.requests.push(request.url());
      this.#pending.add(request);
    },
    // What the page before has asked for may be dropped without a word, such as its icon.
    framenavigated: (frame) => {
      if (frame.parentFrame()) return;
      this.#pending.clear();
      if (this.#hasArrived) return;
      // Said by the page of the visit before, which the tab has just left.
      this.#hasArrived = true;
      this.messages.length = 0;
      this.errors.length = 0;
    },
    requestfinished: (request) => this.#pending.delete(request),
    requestfailed: (request) => this.#pending.delete(request),
  };

  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /** @param {string} address @param {Options & import('puppeteer-core').GoToOptions} [options] */
  async begin(address, { viewport = { width: 1000 }, before, ...goto } = {}) {
    const { page } = this;
    page.setDefaultTimeout(PATIENCE);
    for (const [name, listener] of Object.entries(this.#listeners)) page.on(name, listener);
    const size = { height: 800, ...viewport };
    const now = page.viewport();
    if (now?.width !== size.width || now.height !== size.height) await page.setViewport(size);
    for (const script of [watch, readText, before]) {
      if (script) this.#scripts.push(await page.evaluateOnNewDocument(script));
    }
    await page.goto(address, { waitUntil: 'load', ...goto });
  }

  /** Leaves the tab for the next visit. */
  async end() {
    const { page } = this;
    for (const [name, listener] of Object.entries(this.#listeners)) page.off(name, listener);
    for (const { identifier } of this.#scripts) await page.removeScriptToEvaluateOnNewDocument(identifier);
  }

  /** Resolves once every widget of the page shows something; `count` of them, where more are on their way. */
  async ready(count = 1) {
    await this.page.waitForFunction(
      (selector, count) => {
        const widgets = [...document.querySelectorAll(selector)];
        return widgets.length >= count && widgets.every((widget) => window.seen.ready.has(widget));
      },
      {},
      WIDGETS,
      count,
    );
    return this;
  }

  /** Resolves once every request of this visit is answered, and none has followed from the answers. */
  async quiet() {
    const end = performance.now() + PATIENCE;
    do {
      if (performance.now() > end) throw new Error(`expected an answer to ${[...this.#pending].map((one) => one.url())}`);
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    } while (this.#pending.size);
  }

  /** Resolves once these words can be seen: below the first element that matches, in shadow roots as well. */
  async shows(words, selector = 'body') {
    const found = (selector, words) => {
      const element = document.querySelector(selector);
      return element && window.seen.text(element).includes(words);
    };
    try {
      await this.page.waitForFunction(found, {}, selector, words);
    } catch (error) {
      throw new Error(`expected to see "${words}", found "${await this.text(selector)}"`, { cause: error });
    }
    return this;
  }

  /** The words that can be seen, on one line. */
  text(selector = 'body') {
    return this.page.$eval(selector, (element) => window.seen.text(element));
  }

  /** What the policy forbade. */
  violations() {
    return this.page.evaluate(() => window.seen.violations);
  }

  /** Every fault that the page was told of by events. */
  faults() {
    return this.page.evaluate(() => window.seen.faults);
  }

  /** Everything that the visit should not have: messages of the console, exceptions, forbidden things. */
  async complaints() {
    return [...this.messages, ...this.errors, ...(await this.violations())];
  }

  /** Opens every answer as a reader does: by pointer. @returns how many there were */
  async openAnswers() {
    const summaries = await this.page.$$('>>> details:not([open]) > summary');
    for (const summary of summaries) {
      await summary.click();
      await this.page.waitForFunction((element) => element.parentElement.open, {}, summary);
    }
    return summaries.length;
  }
}
