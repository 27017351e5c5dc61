/** Every element for readers who see and bear things in their own way: contrast, forced colours, and nothing that moves. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startSite } from '../../support/built.mjs';
import { rendered } from '../../support/rendered.mjs';
import { pageOf, STATES } from './states.mjs';

const site = await startSite();
const [LIGHT, DARK] = ['light', 'dark'].map((scheme) => `<style>:root { color-scheme: ${scheme} }</style>`);

/** Visits all elements. @param {string} style of the page @param {object[]} features of the reader's system */
async function visitAll(t, style, features) {
  const page = pageOf(STATES, { exit: true }).replace('</head>', `${style}</head>`);
  const visit = await site.visit(t, page, { before: rendered, fresh: true });
  await visit.ready(STATES.length + 1);
  await visit.quiet();
  const client = await visit.page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features });
  return visit;
}

/** What is too faint: words, and the lines that say where a field is and whether an answer is open. Runs in the page. */
function faint() {
  const canvas = new window.OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  /** The colour that some colours make, one on the other. */
  const mixed = (...colours) => {
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (colour) => {
    const [r, g, b] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (colours, over) => {
    const [low, high] = [mixed(...colours), mixed(...colours, over)].map(luminance).sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = document.createElement('div');
  ground.style.background = 'Canvas';
  document.body.append(ground);
  const canvasColour = getComputedStyle(ground).backgroundColor;
  ground.remove();
  const { elements, texts, parent } = window.rendered;
  const grounds = (element) => {
    const all = [];
    for (let at = element; at; at = parent(at)) if (at instanceof Element) all.unshift(getComputedStyle(at).backgroundColor);
    return [canvasColour, ...all];
  };
  const wrong = [];
  const check = (what, least, colours, over) => {
    const found = contrast(colours, over);
    if (found < least) wrong.push(`${what}: ${found.toFixed(2)}`);
  };
  for (const { node, words } of texts(document.body)) {
    const element = parent(node);
    check(words, 4.5, grounds(element), getComputedStyle(element).color);
  }
  for (const element of elements(document.body)) {
    if (element.matches('input, select')) {
      check(element.localName, 3, grounds(parent(element)), getComputedStyle(element).borderTopColor);
    }
    if (element.matches('summary')) {
      check('the mark of a question', 3, grounds(element), getComputedStyle(element, '::after').borderRightColor);
    }
  }
  return wrong;
}

describe('all elements', { concurrency: 2 }, () => {
  const SIGHTS = {
    'on a light page': [LIGHT, []],
    'on a dark page': [DARK, []],
    'in forced colours, light': [LIGHT, [{ name: 'forced-colors', value: 'active' }]],
    'in forced colours, dark': [
      DARK,
      [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: 'dark' },
      ],
    ],
  };
  for (const [sight, [style, features]] of Object.entries(SIGHTS)) {
    it(`have words, fields and marks that stand out, ${sight} [1.4.3] [1.4.11]`, async (t) => {
      const visit = await visitAll(t, style, features);
      const isForced = await visit.page.evaluate(() => window.matchMedia('(forced-colors: active)').matches);
      assert.equal(isForced, features.length > 0);
      assert.deepEqual(await visit.page.evaluate(faint), []);
    });
  }

  it('say nothing by colour alone: links are underlined, and the current language is bold [1.4.1]', async (t) => {
    const visit = await visitAll(t, LIGHT, []);
    const plain = await visit.page.evaluate(() =>
      window.rendered
        .elements(document.body)
        .filter((element) => element.matches('a[href]:not(voix-exit > a)'))
        .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
        .map(({ textContent }) => textContent),
    );
    assert.deepEqual(plain, []);
    const weights = await visit.page.$$eval('>>> button[aria-current]', (buttons) =>
      buttons.map((button) => [button.ariaCurrent, getComputedStyle(button).fontWeight]),
    );
    assert.ok(weights.length > 3);
    for (const [current, weight] of weights) assert.equal(weight, current === 'true' ? '600' : '400');
  });

  it('move and play nothing, take no focus and scroll nothing, at first and when they are used [2.2.2] [2.3.1] [S16]', async (t) => {
    const visit = await visitAll(t, LIGHT, [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const { page } = visit;
    const state = () =>
      page.evaluate(() => ({
        moving: window.rendered.roots().flatMap((root) => root.getAnimations()).length,
        playing: window.rendered.roots().flatMap((root) => [...root.querySelectorAll('audio, video, iframe, embed, object')])
          .length,
      }));
    const still = { moving: 0, playing: 0 };
    assert.deepEqual(await state(), still);
    const place = await page.evaluate(() => ({ focus: window.rendered.focused()?.outerHTML, scrolled: window.scrollY }));
    assert.deepEqual(place, { scrolled: 0 });
    // In the moment after a press, not once all has come to rest.
    for (const press of await page.$$('>>> :is(summary, button)')) {
      const moving = await press.evaluate((element) => {
        element.click();
        return element.getRootNode().getAnimations().length;
      });
      assert.equal(moving, 0);
    }
    assert.deepEqual(await state(), still);
  });

  it('give other sites no handle and no referrer by what they link to [S14]', async (t) => {
    const visit = await visitAll(t, LIGHT, []);
    const links = await visit.page.evaluate(() =>
      window.rendered
        .roots()
        .filter((root) => root instanceof ShadowRoot)
        .flatMap((root) => [...root.querySelectorAll('a[href]')])
        .filter(({ origin }) => origin !== location.origin)
        .map(({ href, rel }) => `${href} ${rel}`),
    );
    const external = links.filter((link) => link.startsWith('https:'));
    assert.ok(external.length > 5);
    assert.deepEqual(
      external.filter((link) => !/ noopener noreferrer$/.test(link)),
      [],
    );
  });
});
