/** The three brands of the demo: they set tokens and nothing else, and every word stands out in each, light and dark. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ROOT } from '../../scripts/paths.mjs';
import { violationsOf } from '../support/accessible.mjs';
import { html, SCRIPT, startSite } from '../support/built.mjs';
import { readDemo } from '../support/demo.mjs';

const FOLDER = `${ROOT}demo/brands/`;
const BRANDS = readdirSync(FOLDER)
  .filter((file) => file !== 'page.css')
  .map((file) => file.replace('.css', ''));
/** The tokens that README.md lists. */
const TOKENS = new Set(
  [...readFileSync(`${ROOT}README.md`, 'utf8').matchAll(/^\| `(--voix-[\w-]+)`/gm)].map(([, token]) => token),
);
const GROUNDS = ['ground', 'surface'];
/** Least contrast of a token on each ground: WCAG 1.4.3 for words, 1.4.11 for the outline of what has focus. */
const LEAST = { text: 7, quiet: 4.5, accent: 4.5, focus: 3 };
/** The same for readers who ask for more (WCAG 1.4.6), and lines that are seen. */
const MORE = { text: 7, quiet: 7, accent: 7, focus: 7, line: 3 };

const site = await startSite();

/** In the page: the red, green and blue of each colour token of a brand. */
const coloursOf = (brand, names) => {
  const canvas = new window.OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const probe = document.createElement('div');
  document.querySelector(`.brand-${brand}`).append(probe);
  const found = names.map((name) => {
    probe.style.color = `var(--voix-color-${name})`;
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    return [name, [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)];
  });
  probe.remove();
  return Object.fromEntries(found);
};

/** WCAG's contrast of two colours. */
function contrast(...colours) {
  const [low, high] = colours
    .map((colour) => colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)))
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

describe('brands', () => {
  it('are three', () => assert.deepEqual(BRANDS.sort(), ['calm', 'charity', 'civic']));

  for (const brand of BRANDS) {
    it(`${brand} sets documented tokens and nothing else`, () => {
      const rules = readFileSync(`${FOLDER}${brand}.css`, 'utf8').replace(/\/\*[^]*?\*\//g, '');
      const properties = [...rules.matchAll(/([\w-]+)\s*:[^;{}]*;/g)].map(([, property]) => property);
      assert.ok(properties.length > 10);
      assert.deepEqual(
        properties.filter((property) => !TOKENS.has(property)),
        [],
      );
    });
  }

  for (const scheme of ['light', 'dark']) {
    for (const [who, preference, least] of [
      ['all', 'no-preference', LEAST],
      ['readers who ask for more contrast', 'more', MORE],
    ]) {
      it(`have words, links and outlines that stand out for ${who}, ${scheme} [1.4.3] [1.4.11]`, async (t) => {
        const { page } = await readDemo(site, t, 'brands.html');
        const client = await page.createCDPSession();
        const features = { 'prefers-color-scheme': scheme, 'prefers-contrast': preference };
        await client.send('Emulation.setEmulatedMedia', {
          features: Object.entries(features).map(([name, value]) => ({ name, value })),
        });
        const grounds = [];
        for (const brand of BRANDS) {
          const colours = await page.evaluate(coloursOf, brand, [...GROUNDS, ...Object.keys(least)]);
          grounds.push(String(colours.ground));
          for (const [name, wanted] of Object.entries(least)) {
            for (const ground of GROUNDS) {
              const found = contrast(colours[name], colours[ground]);
              assert.ok(found >= wanted, `${brand}, ${name} on ${ground}: expected ${wanted}, found ${found.toFixed(2)}`);
            }
          }
        }
        assert.equal(new Set(grounds).size, BRANDS.length, 'each has a ground of its own');
        assert.deepEqual(await violationsOf(page), []);
        await client.send('Emulation.setEmulatedMedia', { features: [] });
        await client.detach();
      });
    }
  }

  it('are not needed: what docs/theming.md gives for more contrast holds on a page that sets no token', async (t) => {
    const [recipe] = readFileSync(`${ROOT}docs/theming.md`, 'utf8').match(
      /^@media \(prefers-contrast: more\) \{\n[^]*?(?=^```)/m,
    );
    const notice = '<voix-notice content="{&quot;body&quot;:&quot;What follows: [a link](#a)&quot;}"></voix-notice>';
    const visit = await site.visit(t, html(notice, { head: `${SCRIPT}<style>${recipe}</style>` }));
    const { page } = await visit.ready();
    const look = () =>
      page.$eval('voix-notice', ({ shadowRoot }) => {
        const [link, { backgroundColor, borderInlineStartColor }] = ['a', '.notice'].map((selector) =>
          getComputedStyle(shadowRoot.querySelector(selector)),
        );
        return [link.color, borderInlineStartColor, backgroundColor];
      });
    const client = await page.createCDPSession();
    assert.equal(new Set(await look()).size, 3);
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'more' }] });
    assert.deepEqual(await look(), ['rgb(0, 0, 0)', 'rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
    await client.send('Emulation.setEmulatedMedia', { features: [] });
    await client.detach();
  });
});
