/* global addEventListener, document */
/**
 * `npm run pictures`: docs/pictures/*.png, from the built files and the demo's content.
 *
 * A picture that stands under an example in README.md shows what this very example gives. The others are listed here.
 * Each is made on a page of the demo's fictional charity; a complaint in its console or a request that fails is an
 * error. Same machine, same files: letters are drawn by the fonts that are installed.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import { ELEMENT_PICTURES } from './build/element-pictures.mjs';
import { findEngine, LAUNCH_ARGUMENTS } from './engines.mjs';
import { DIST, ROOT } from './paths.mjs';
import { CDN_PLACEHOLDER, startServers } from './servers.mjs';

/**
 * @typedef {object} Picture
 * @property {string} name of the file, without `.png`
 * @property {string} html
 * @property {number} [width] of the page, in CSS pixels
 * @property {number} [height] of the picture, where its end is cut off
 * @property {number} [scale] pixels of the picture for one of the page's
 * @property {string} [sheet] style sheet of demo/ that the page has; none where it is empty
 * @property {number} [colours] that the picture has at most
 * @property {(page: import('puppeteer-core').Page) => Promise<unknown>} [prepare] what a reader does first
 */

/** A window as high as the page, so that the exit stands below what there is to read. */
async function fitWindow(page) {
  const { height } = await (await page.$('main')).boundingBox();
  await page.setViewport({ ...page.viewport(), height: Math.ceil(height) });
}

/** What a brand of the demo looks like on a light page and on a dark one. */
const BRANDS = ['calm', 'civic', 'charity'].map((brand) => ({
  name: `brand-${brand}`,
  html: `<style>.sides { display: grid; grid-template-columns: 1fr 1fr; margin: -24px !important }
      .sides > * { padding: 24px; background: var(--voix-color-ground) } .sides > * > * + * { margin-block-start: 2em }</style>
    <div class="sides">${['light', 'dark']
      .map(
        (scheme) => `<div class="brand-${brand}" style="color-scheme: ${scheme}">
          <voix-group-card lang="en" item="phoenix-11" src="/content.json"></voix-group-card>
          <voix-faq lang="en" src="/content.json" style="display: block"></voix-faq>
          <voix-statement lang="en" src="/content.json" item="parole-survivante" style="display: block"></voix-statement>
        </div>`,
      )
      .join('')}</div>`,
  sheet: `brands/${brand}.css`,
  width: 960,
  scale: 1.25,
  colours: 48,
}));

/** Those of docs/elements.md that are no example of README.md. */
const OF_ELEMENTS = Object.values(ELEMENT_PICTURES)
  .filter(({ html }) => html)
  .map(({ name, html, atEdge }) => ({ name, html, width: 640, scale: 1.5, ...(atEdge && { prepare: fitWindow }) }));

/** Pictures that stand under no example of README.md. @type {readonly Picture[]} */
export const PICTURES = [
  {
    name: 'dark',
    html: '<voix-faq lang="en" theme="dark" src="/content.json"></voix-faq>',
    sheet: '',
    prepare: (page) => page.locator('voix-faq >>> summary').click(),
  },
  {
    name: 'narrow',
    html: '<voix-group-card lang="fr" item="phoenix-11" src="/content.json"></voix-group-card>',
    width: 320,
  },
  {
    name: 'search',
    html: '<voix-resource-list lang="fr" src="/content.json"></voix-resource-list>',
    height: 560,
    prepare: async (page) => {
      await page.locator('voix-resource-list >>> button').click();
      await page.locator('voix-resource-list >>> input').fill('ecole');
    },
  },
  {
    name: 'page',
    html: '<div style="padding-block-end: 4em"><voix-page lang="fr" src="/content.json"></voix-page></div>',
    scale: 1,
    prepare: fitWindow,
  },
  {
    name: 'arabic',
    // The same few words as in test/fixtures/content.ts: a draft, like the messages around them.
    html: `<voix-group-card lang="ar" dir="rtl" year="2018" partners="جمعية نموذجية">
      <h3>مجموعة الشاطئ</h3>
      <p>تتحدث المجموعة باسمها، واسمها الأصلي <span lang="fr">Rivage</span>.</p>
    </voix-group-card>`,
    width: 420,
  },
  ...OF_ELEMENTS,
  ...BRANDS,
];

const WIDTH = 760;

/** The examples of a Markdown text that have a picture right under them. @returns {Picture[]} */
export const examplesIn = (markdown) =>
  [...markdown.matchAll(/^```html\n((?:(?!```)[^])*?)^```\n+!\[[^\]]*\]\(docs\/pictures\/([\w-]+)\.png\)/gm)].map(
    ([, html, name]) => ({
      name,
      html,
    }),
  );

/** Every picture that there is to be. */
export const allPictures = async () => [...examplesIn(await readFile(`${ROOT}README.md`, 'utf8')), ...PICTURES];

const pageOf = ({ html, sheet = 'rive.css' }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Voix</title>
    <link rel="icon" href="/icon.svg">
    ${sheet && `<link rel="stylesheet" href="/${sheet}">`}
    <style>body, main { max-inline-size: none; margin: 0 } main { padding: 24px } main > * { margin: 0 !important }</style>
    <script async crossorigin="anonymous" data-drafts src="${CDN_PLACEHOLDER}/voix/0/voix.js"></script>
  </head>
  <body><main>${html}</main></body>
</html>`;

/** In the page: notes which widgets show their content, on a day on which the demo's help lines have been checked lately. */
function noteReady() {
  Date.now = () => Date.parse('2026-11-20T12:00:00Z');
  globalThis.shown = new Set();
  addEventListener('voix-ready', ({ target }) => globalThis.shown.add(target));
}

/** In the page: whether all do. */
function isReady() {
  const widgets = [...document.querySelectorAll('main *')].filter(
    ({ localName, dataset }) => /^voix-/.test(localName) || dataset.voix,
  );
  return widgets.length > 0 && widgets.every((widget) => globalThis.shown.has(widget));
}

/** @param {import('puppeteer-core').Browser} browser */
async function draw(browser, site, { name, width = WIDTH, height = Infinity, scale = 2, colours = 16, prepare }) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  await page.setViewport({ width, height: 600, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluateOnNewDocument(noteReady);
  await page.goto(`${site}/${name}.html`);
  await page.waitForFunction(isReady);
  await prepare?.(page);
  // What was clicked is shown without the pointer over it and without focus.
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement?.blur());
  const { height: whole } = await (await page.$('main')).boundingBox();
  const clip = { x: 0, y: 0, width, height: Math.min(height, whole) };
  // Few colours: letters need no more, and the picture of a whole page has a fourth of the bytes.
  await sharp(await page.screenshot({ clip }))
    .png({ palette: true, colours, dither: 0 })
    .toFile(`${ROOT}docs/pictures/${name}.png`);
  if (complaints.length) throw new Error(`${name}: expected a quiet page, found ${complaints.join('; ')}`);
  await page.close();
}

async function main() {
  if (!existsSync(`${DIST}voix.js`)) throw new Error('dist/voix.js: expected the built script, found nothing; run npm run build');
  const pictures = await allPictures();
  const pages = Object.fromEntries(pictures.map((picture) => [`/${picture.name}.html`, { body: pageOf(picture) }]));
  const { site, close } = await startServers({ pages });
  const browser = await puppeteer.launch({ executablePath: findEngine('chromium'), args: LAUNCH_ARGUMENTS });
  try {
    for (const picture of pictures) await draw(browser, site, picture);
    console.log(pictures.map(({ name }) => `docs/pictures/${name}.png`).join('\n'));
  } finally {
    await browser.close();
    await close();
  }
}

if (process.argv[1] === import.meta.filename) await main();
