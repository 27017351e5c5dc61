/** A page that hostile content is tried out on: what would catch it, and what shows it in every form. */
import assert from 'node:assert/strict';
import { html, SCRIPT } from './built.mjs';

/** Reports what a strict page would forbid, and lets it happen: what runs is seen twice. */
const WATCHFUL = {
  'content-security-policy-report-only':
    "script-src 'nonce-page' 'strict-dynamic'; object-src 'none'; base-uri 'none'; form-action 'none'; style-src-attr 'none'",
};
const HEAD = SCRIPT.replace('<script', '<script nonce="page"');
/** How long the page may be deaf. In milliseconds. */
const PATIENCE = 10_000;

/** Runs before everything: what would be called, what is long, and what the prototypes are. */
function traps() {
  // Thousands of messages tell nobody anything, and would be what takes the time.
  console.error = () => {};
  window.caught = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = () => void window.caught.push(name);
  window.addEventListener('error', ({ message }) => window.caught.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => window.caught.push(String(reason)));
  window.deaf = 0;
  new PerformanceObserver((list) => {
    window.deaf = Math.max(window.deaf, ...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  const keys = () =>
    [Object, Array, String, Function, Promise, Map, Element, Node].map(({ prototype }) =>
      Reflect.ownKeys(prototype).map(String).join(),
    );
  const before = keys();
  window.polluted = () => keys().filter((now, at) => now !== before[at]);
}

/** What each element shows of a document; `[]` after what it shows all items of. */
const SECTIONS = {
  faq: 'faq[]',
  'group-list': 'groups[]',
  'group-card': 'groups',
  'resource-list': 'resources[]',
  intro: 'intro',
  timeline: 'timeline[]',
  statement: 'statements',
  'help-lines': 'help[]',
  notice: 'notice',
  exit: 'exit',
  language: 'languages',
};

/** Runs in the page: the ways in which hostile strings come in, and what is wrong with what is shown of them. */
function tools(SECTIONS) {
  /** All but the whole page, which shows what these show. */
  const ELEMENTS = Object.keys(SECTIONS);
  const WORDS = 'Right all the same';
  /** Stands last among what is wrong; what lists items has to show it. */
  const RIGHT = { question: WORDS, name: WORDS, title: WORDS, date: '2018', answer: 'Yes.', body: WORDS };
  const tag = (name, attributes = {}) => {
    const element = document.createElement(`voix-${name}`);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const div = (name, attributes) => {
    const element = document.createElement('div');
    for (const [key, value] of Object.entries({ voix: name, ...attributes })) element.setAttribute(`data-${key}`, value);
    return element;
  };
  const json = (element, text) => {
    const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });
    element.append(script);
    return element;
  };
  const own = (element, html) => Object.assign(element, { innerHTML: html });
  const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

  const forms = {
    'as a property': (document) => ELEMENTS.map((name) => Object.assign(tag(name), { content: document })),
    'in an attribute': (document) => ELEMENTS.map((name) => tag(name, { content: JSON.stringify(document) })),
    'in an attribute of a div': (document) => ELEMENTS.map((name) => div(name, { content: JSON.stringify(document) })),
    'in a script': (document) => ELEMENTS.map((name) => json(tag(name), JSON.stringify(document))),
    'in a script of a div': (document) => ELEMENTS.map((name) => json(div(name), JSON.stringify(document))),
  };
  /** The short facts of widgets over the page's own HTML. */
  const attributes = (make, value) => {
    const all = { heading: value, theme: value, 'heading-level': value, mode: value };
    const facts = {
      name: value,
      year: value,
      partners: `${value}, ${value}`,
      href: value,
      'link-text': value,
      item: value,
      theme: value,
    };
    const data = (...names) => names.map((name) => `data-${name}="${escape(value)}"`).join(' ');
    const ofResource = data('kind', 'format', 'bytes', 'language', 'audience');
    const ofLine = data('country', 'languages', 'hours', 'time-zone', 'verified-on');
    return [
      own(make('faq', all), '<details><summary>Q</summary>A</details><h3>Q</h3>A'),
      own(make('group-list', all), '<section><h3>G</h3></section>'),
      own(make('group-card', facts), '<p>Text</p>'),
      own(make('resource-list', all), `<ul>${`<li ${ofResource}><a href="/r">R</a></li>`.repeat(7)}</ul>`),
      own(make('intro', all), '<h2>I</h2><p>Text</p>'),
      own(
        make('timeline', all),
        `<ol><li ${data('date')}>Event</li><li><time datetime="${escape(value)}">T</time> Event</li></ol>`,
      ),
      own(make('statement', { ...facts, attribution: value, 'original-language': value }), '<blockquote>S</blockquote>'),
      own(make('help-lines', { ...all, 'stale-after': value }), `<ul><li ${ofLine}><h3>H</h3></li></ul>`),
      own(make('notice', { ...all, 'skip-to': value }), '<p>N</p>'),
      make('exit', { href: value, label: value, 'limits-url': value }),
      make('language', { languages: value }),
    ];
  };

  /**
   * Documents that differ in what stands in them and not in what they have, as one: each section with the items of all.
   * Keys of theirs are defined, not set: one of them is `__proto__`.
   */
  const merge = (documents) => {
    const all = structuredClone(documents[0]);
    for (const document of documents.slice(1)) {
      for (const [key, value] of Object.entries(document)) {
        if (value?.items) all[key].items.push(...value.items);
        else if (key === 'languages' || key === 'organizations')
          Object.defineProperties(all[key], Object.getOwnPropertyDescriptors(value));
      }
    }
    for (const section of Object.values(all)) section?.items?.push(RIGHT);
    return all;
  };

  const nodes = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? nodes(element.shadowRoot) : [])]);
  const FORBIDDEN =
    /^(?:script|iframe|frame|object|embed|style|link|base|meta|form|svg|math|template|video|audio|animate|set|dialog|marquee)$/;
  /** What stands in shadow roots that content must not bring there. */
  const wrong = (widget) =>
    nodes(widget.shadowRoot ?? widget).flatMap((element) => {
      const bad = element
        .getAttributeNames()
        .filter((name) => name !== 'target' || !element.matches('a.leave[target=_top]'))
        .filter((name) => /^on|^style$|^srcdoc$|^formaction$|^ping$|^target$/.test(name) && element.style.length === 0);
      const { origin, protocol } = window.location;
      const addresses = ['href', 'src', 'action'].flatMap((name) =>
        element.matches(`:is(a, img, form, input)[${name}]`) ? [[name, new URL(element[name])]] : [],
      );
      // A link may lead elsewhere, by `//…` with the page's own scheme; what is loaded may not.
      const astray = addresses.flatMap(([name, address]) =>
        (
          address.origin === origin ||
          (name === 'href' && ['https:', 'mailto:', 'tel:', 'sms:', protocol].includes(address.protocol))
        ) ?
          []
        : address,
      );
      return [...bad, ...astray.map(String), ...(FORBIDDEN.test(element.localName) ? [element.localName] : [])].map(
        (what) => `<${element.localName}> ${what}`,
      );
    });

  const settled = (widget) =>
    new Promise((done) => {
      widget.addEventListener('voix-ready', done, { once: true });
      widget.addEventListener('voix-error', done, { once: true });
    });
  /** Shows widgets, and says what is wrong with them. */
  const tryOut = async (widgets) => {
    const all = Promise.all(widgets.map(settled));
    document.querySelector('main').replaceChildren(...widgets);
    await all;
    // One more turn: a toggle, a load or an animation of what was shown would come now.
    await new Promise((done) => setTimeout(done));
    return widgets.flatMap(wrong);
  };
  /** Which widgets of a merged document have lost what is right. */
  const lost = (widgets) => {
    const nameOf = ({ localName, dataset }) => dataset.voix ?? localName.slice('voix-'.length);
    return widgets
      .filter((widget) => SECTIONS[nameOf(widget)].endsWith('[]') && !widget.shadowRoot.textContent.includes(WORDS))
      .map(({ outerHTML, shadowRoot }) => outerHTML.slice(0, 60) + shadowRoot.textContent.slice(0, 60));
  };
  window.tools = { forms, attributes, merge, tag, div, tryOut, lost };
}

/** A page with the traps and the tools. */
export async function prepared(site, t) {
  const visit = await site.visit(t, html('<main></main>', { lang: 'fr', head: HEAD }), { headers: WATCHFUL, before: traps });
  await visit.page.waitForFunction(() => window.customElements.get('voix-faq'));
  await visit.page.evaluate(tools, SECTIONS);
  return visit;
}

/** Nothing ran, nothing was asked for, nothing was forbidden, nobody had to wait. */
export async function unharmed(site, visit) {
  const { caught, polluted, deaf } = await visit.page.evaluate(() => ({
    caught: window.caught,
    polluted: window.polluted(),
    deaf: window.deaf,
  }));
  assert.deepEqual(caught, []);
  assert.deepEqual(polluted, []);
  assert.deepEqual(await visit.violations(), []);
  assert.deepEqual(visit.errors, []);
  assert.deepEqual(
    visit.requests.filter((address) => ![site.site, site.cdn].includes(new URL(address).origin)),
    [],
  );
  assert.ok(deaf < PATIENCE, `the page was deaf for ${deaf} ms`);
}
