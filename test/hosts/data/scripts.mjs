/** Pages with other scripts, and the ways in which ours may come to them. */
import { SHEET } from '../../support/page.mjs';

const SRC = 'https://cdn.example/voix/0/voix.js';
const insert = `const script = document.createElement('script'); script.src = '${SRC}'; document.body.append(script);`;
const IN_CHARGE = [/^info: .* is in charge/];

const SCRIPTS = {
  'Prototype.js [E19]': { scripts: ['prototype.js'] },
  'core-js over everything': { scripts: ['core-js-bundle/minified.js'] },
  'zone.js': { scripts: ['zone.js/bundles/zone.umd.min.js'] },
  'polyfill of custom elements, forced': {
    head: '<script>customElements.forcePolyfill = true;</script>',
    scripts: ['@webcomponents/custom-elements/custom-elements.min.js'],
  },
  'for…in over arrays [E19]': { head: '<script>Array.prototype.last = function () { return this[this.length - 1]; };</script>' },
  'a copy of lit of its own [E24]': {
    head: '<script src="/apps/lit.js"></script>',
    body: (widgets) => `<other-element></other-element>${widgets}`,
  },
  'Alpine.js': {
    head: '<script defer src="/packages/alpinejs/dist/cdn.min.js"></script>',
    body: (widgets) => `<div x-data="{ open: true }" x-show="open">${widgets}</div>`,
  },
  'style sheets of the page, assigned anew': {
    then: () => {
      document.adoptedStyleSheets = [];
    },
    except: [
      {
        column: 'layout',
        what: /^voix-exit/,
        why: 'no event tells of it: the page’s own HTML looks as before the script until another widget comes, an exit’s link among it; voix.css stays',
      },
      { column: 'prose', what: /./, why: 'the same' },
    ],
  },
  'style sheets of the page, assigned anew where voix.css is linked': {
    head: SHEET,
    then: () => {
      document.adoptedStyleSheets = [];
    },
  },
  'script twice': { voix: `<script src="${SRC}"></script><script async src="${SRC}"></script>`, says: IN_CHARGE },
  'two versions [E18]': { voix: `<script src="${SRC}"></script><script src="/later/voix.js"></script>`, says: IN_CHARGE },
  'script as a module': { voix: `<script type="module" src="${SRC}"></script>` },
  'script at the end of the body': { voix: '', body: (widgets) => `${widgets}<script src="${SRC}"></script>` },
  'script at the first interaction [E39]': {
    voix: `<script>addEventListener('pointermove', () => { ${insert} }, { once: true });</script>`,
    then: () => void window.dispatchEvent(new window.Event('pointermove')),
  },
  'tag manager without attributes [E16]': { voix: `<script>addEventListener('load', () => { ${insert} });</script>` },
  '<base href> [E20]': { head: '<base href="/deep/elsewhere/">' },
  'inserted by jQuery’s .html()': {
    scripts: ['jquery/dist/jquery.min.js'],
    body: () => '<div id="here"></div>',
    then: (widgets) => void window.jQuery('#here').html(widgets),
  },
  'script inserted by jQuery’s .html() [E16]': {
    scripts: ['jquery/dist/jquery.min.js'],
    voix: '',
    body: () => '<div id="here"></div>',
    then: (widgets, cdn) => void window.jQuery('#here').html(`${widgets}<script src="${cdn}/voix/0/voix.js"></script>`),
  },
  'innerHTML after all [E17]': {
    body: () => '<div id="here"></div>',
    then: (widgets) => void (document.querySelector('#here').innerHTML = widgets),
  },
  'cloned out of a template': {
    body: (widgets) => `<template id="mould">${widgets}</template>`,
    then: () => document.body.append(document.querySelector('#mould').content.cloneNode(true)),
  },
  'moved about': {
    body: (widgets) => `<div id="from">${widgets}</div><div id="to"></div>`,
    then: () => {
      const [from, to] = ['#from', '#to'].map((id) => document.querySelector(id));
      for (let times = 0; times < 3; times++) {
        to.append(...from.childNodes);
        from.append(...to.childNodes);
      }
    },
  },
  'replaced by htmx': {
    scripts: ['htmx.org/dist/htmx.min.js'],
    body: (widgets) => `<button hx-get="/fragment.html" hx-target="#here">More</button><div id="here">${widgets}</div>`,
    then: async () => {
      const swapped = new Promise((done) => document.addEventListener('htmx:afterSettle', done, { once: true }));
      document.querySelector('button').click();
      await swapped;
    },
  },
  'visited by Turbo': {
    scripts: ['@hotwired/turbo/dist/turbo.es2017-umd.js'],
    body: () => '<a href="/turbo.html">On</a>',
    then: async () => {
      const loaded = new Promise((done) => document.addEventListener('turbo:load', done, { once: true }));
      document.querySelector('a').click();
      await loaded;
    },
  },
};

export const scripts = Object.entries(SCRIPTS).map(([name, host]) => ({ name, ...host }));
