/** Hostile content in every field and every form: it is text, or it is not there. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'vite';
import { ROOT } from '../../scripts/paths.mjs';
import { html, SCRIPT, startSite } from '../support/built.mjs';

/** Reports what a strict page would forbid, and lets it happen: what runs is seen twice. */
const WATCHFUL = {
  'content-security-policy-report-only':
    "script-src 'nonce-page' 'strict-dynamic'; object-src 'none'; base-uri 'none'; form-action 'none'; style-src-attr 'none'",
};
const HEAD = SCRIPT.replace('<script', '<script nonce="page"');
/** From this length on a string is tried by itself: two dozen of them are more than any document has. */
const LONG = 2000;
/** How long the page may be deaf. In milliseconds. */
const PATIENCE = 10_000;

const [{ output }] = await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  build: { write: false, lib: { entry: `${ROOT}test/fixtures/hostile.ts`, formats: ['es'] } },
});
const site = await startSite({ pages: { '/hostile.js': { body: output[0].code } } });

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

/** Runs in the page: the ways in which hostile strings come in, and what is wrong with what is shown of them. */
function tools() {
  const ELEMENTS = ['faq', 'group-list', 'group-card', 'resource-list'];
  /** Stands last among what is wrong; what lists items has to show it. */
  const RIGHT = { question: 'Right all the same', name: 'Right all the same', title: 'Right all the same', answer: 'Yes.' };
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
    const data = ['kind', 'format', 'bytes', 'language', 'audience'].map((name) => `data-${name}="${escape(value)}"`).join(' ');
    return [
      own(make('faq', all), '<details><summary>Q</summary>A</details><h3>Q</h3>A'),
      own(make('group-list', all), '<section><h3>G</h3></section>'),
      own(make('group-card', facts), '<p>Text</p>'),
      own(make('resource-list', all), `<ul>${`<li ${data}><a href="/r">R</a></li>`.repeat(7)}</ul>`),
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
    for (const section of ['faq', 'groups', 'resources']) all[section].items.push(RIGHT);
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
    const lists = widgets.filter(({ localName, dataset }) => !/group-card/.test(localName + dataset.voix));
    return lists
      .filter(({ shadowRoot }) => !shadowRoot.textContent.includes(RIGHT.name))
      .map(({ outerHTML, shadowRoot }) => outerHTML.slice(0, 60) + shadowRoot.textContent.slice(0, 60));
  };
  window.tools = { forms, attributes, merge, tag, div, tryOut, lost };
}

/** A page with the traps and the tools. */
async function prepared(t) {
  const visit = await site.visit(t, html('<main></main>', { head: HEAD }), { headers: WATCHFUL, before: traps, fresh: true });
  await visit.page.waitForFunction(() => window.customElements.get('voix-faq'));
  await visit.page.evaluate(tools);
  return visit;
}

/** Nothing ran, nothing was asked for, nothing was forbidden, nobody had to wait. */
async function unharmed(visit) {
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

describe('hostile strings', () => {
  for (const form of ['as a property', 'in an attribute', 'in an attribute of a div', 'in a script', 'in a script of a div']) {
    it(`run nothing in any field, ${form}`, async (t) => {
      const visit = await prepared(t);
      const { wrong, count } = await visit.page.evaluate(
        async (form, long) => {
          const { hostileDocuments, hostileStrings } = await import('/hostile.js');
          const { forms, merge, tryOut } = window.tools;
          const documents = [...hostileDocuments(hostileStrings.filter(({ value }) => value.length < long))].map(
            ({ document }) => document,
          );
          const wrong = [];
          // Three of each string: in the texts alone, among marks and by language, everywhere. In other forms than the
          // first it is only the way in that differs.
          for (const kind of form === 'as a property' ? [0, 1, 2] : [1]) {
            const ofKind = documents.filter((_, at) => at % 3 === kind);
            for (let at = 0; at < ofKind.length; at += 25)
              wrong.push(...(await tryOut(forms[form](merge(ofKind.slice(at, at + 25))))));
          }
          return { wrong, count: documents.length };
        },
        form,
        LONG,
      );
      assert.deepEqual(wrong, []);
      assert.ok(count > 1000, `${count} documents`);
      await unharmed(visit);
    });
  }

  it('that are very long run nothing in any field, and do not freeze the page', async (t) => {
    const visit = await prepared(t);
    const wrong = await visit.page.evaluate(async (long) => {
      const { hostileDocuments, hostileStrings } = await import('/hostile.js');
      const { forms, tryOut } = window.tools;
      // Nothing but marks on one letter: tried by itself below.
      const strings = hostileStrings.filter(({ value }) => value.length >= long && !/\p{M}{1000}/u.test(value));
      const wrong = [];
      for (const [at, { document }] of [...hostileDocuments(strings)].entries()) {
        if (at % 3 === 1) wrong.push(...(await tryOut(forms['as a property'](document))));
      }
      return wrong;
    }, LONG);
    assert.deepEqual(wrong, []);
    await unharmed(visit);
  });

  for (const form of ['tag', 'div']) {
    it(`run nothing in the attributes of a ${form}`, async (t) => {
      const visit = await prepared(t);
      const wrong = await visit.page.evaluate(
        async (form, long) => {
          const { hostileStrings } = await import('/hostile.js');
          const { attributes, tryOut, [form]: make } = window.tools;
          const strings = hostileStrings.filter(({ value }) => value.length < long);
          const wrong = [];
          for (let at = 0; at < strings.length; at += 50) {
            wrong.push(...(await tryOut(strings.slice(at, at + 50).flatMap(({ value }) => attributes(make, value)))));
          }
          return wrong;
        },
        form,
        LONG,
      );
      assert.deepEqual(wrong, []);
      await unharmed(visit);
    });
  }

  it('as an address or a language ask nobody but the page’s own site', async (t) => {
    const visit = await prepared(t);
    const wrong = await visit.page.evaluate(async () => {
      const { hostileStrings } = await import('/hostile.js');
      const { tag, div, tryOut } = window.tools;
      // An address of another page of the site is none to be tried out here.
      const values = hostileStrings.map(({ value }) => value).filter((value) => value.trim() && value.length < 2000);
      const widgets = values.flatMap((value, at) => [
        at % 2 ? tag('faq', { src: value, lang: value }) : div('faq', { src: value, lang: value }),
      ]);
      return tryOut(widgets);
    });
    assert.deepEqual(wrong, []);
    await unharmed(visit);
  });
});

const LEVELS = 20_000;
const nested = (open, inner, close) => open.repeat(LEVELS) + inner + close.repeat(LEVELS);
const MEGABYTE = '<b>'.repeat(333_334);
const items = (count) => Array.from({ length: count }, (_, at) => ({ question: `Question ${at}`, answer: `Answer ${at}.` }));

/** Documents as JSON, with what is shown of them in spite of all. */
const LARGE = {
  'a megabyte of unclosed markup in one text': [
    JSON.stringify({
      faq: { items: [{ question: 'Before', answer: MEGABYTE }, { question: MEGABYTE, answer: 'x' }, ...items(1)] },
    }),
    'Question 0',
  ],
  'megabytes of marks of rich text': [
    JSON.stringify({
      faq: {
        items: ['**', '[', '*', '](', '- a\n', '\n\n']
          .map((mark) => ({ question: 'Marks', answer: mark.repeat(500_000 / mark.length) }))
          .concat(items(1)),
      },
    }),
    'Question 0',
  ],
  'thousands of levels of lists': [
    `{"faq":{"items":[{"question":${nested('[', '', ']')},"answer":"x"},{"question":"Deep","answer":"x"}]}}`,
    'Deep',
  ],
  'thousands of levels of objects': [
    `{"faq":{"items":[{"question":"Deep","answer":"x","seeAlso":${nested('{"a":', '1', '}')}}]}}`,
    'Deep',
  ],
  'thousands of marks on one letter': [
    JSON.stringify({ faq: { items: [{ question: `a${'\u0301'.repeat(100_000)}`, answer: 'x' }, ...items(1)] } }),
    'Question 0',
  ],
  'ten thousand items': [JSON.stringify({ faq: { items: items(10_000) } }), 'Question 9999'],
  'ten thousand items that are wrong': [
    JSON.stringify({ faq: { items: [...Array(10_000).fill({ question: 12 }), ...items(1)] } }),
    'Question 0',
  ],
  'ten thousand keys': [
    JSON.stringify({ faq: { items: items(1), ...Object.fromEntries(items(10_000).map((_, at) => [`key${at}`, at])) } }),
    'Question 0',
  ],
};

describe('large and deep content', () => {
  for (const [what, [text, shown]] of Object.entries(LARGE)) {
    site.pages[`/${what.replaceAll(' ', '-')}.json`] = { body: text };
    it(`does not freeze the page: ${what}`, async (t) => {
      const visit = await prepared(t);
      await visit.page.evaluate(
        (src) => {
          const { tag } = window.tools;
          document.querySelector('main').replaceChildren(tag('faq', { src }));
        },
        `/${what.replaceAll(' ', '-')}.json`,
      );
      await visit.page.waitForFunction(
        (words) =>
          [...(document.querySelector('voix-faq').shadowRoot?.querySelectorAll('summary') ?? [])].some((one) =>
            one.textContent.includes(words),
          ),
        {},
        shown,
      );
      await unharmed(visit);
    });
  }

  it('of more than 5 MB is refused and leaves the HTML inside', async (t) => {
    site.pages['/huge.json'] = { body: JSON.stringify({ faq: { items: items(1) }, $more: 'x'.repeat(5_000_000) }) };
    const visit = await prepared(t);
    await visit.page.evaluate(() => {
      const faq = Object.assign(window.tools.tag('faq', { src: '/huge.json' }), { textContent: 'The page’s own words.' });
      document.querySelector('main').append(faq);
    });
    await visit.page.waitForFunction(() => window.seen.faults.length);
    assert.match((await visit.faults())[0].expected, /at most 5000000 bytes/);
    assert.equal(await visit.text(), 'The page’s own words.');
    await unharmed(visit);
  });
});
