/** Takes the pictures: builds the page with the stories, serves it, and looks at it in Chromium. */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import { build } from 'vite';
import { findEngine, LAUNCH_ARGUMENTS } from '../../scripts/engines.mjs';
import { ROOT } from '../../scripts/paths.mjs';
import { startServers } from '../../scripts/servers.mjs';
import { pointAt, tabTo } from './reader.mjs';

/** The same on every machine, as far as a browser lets one choose. */
const SAME_EVERYWHERE = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
  '--lang=en-US',
];
/** How often a picture is taken, until two in succession are the same. */
const MOST_TRIES = 20;

/** Of a window, in CSS pixels: an exit needs it. */
const LEAST_HEIGHT = 160;

/** Files of the repository that stories ask for. */
const FILES = ['demo/content.json', 'stories/fixtures/page.json', 'stories/fixtures/pictures/rivage.svg'];

/** The pages of the site: the built one, what its stories read, and an address that never answers. */
async function pages() {
  const { output } = await build({
    root: import.meta.dirname + '/page',
    configFile: `${ROOT}.storybook/vite.config.mjs`,
    logLevel: 'error',
    build: { write: false, assetsInlineLimit: 0, target: 'esnext', chunkSizeWarningLimit: Infinity },
  });
  const built = output.map((file) => [`/${file.fileName}`, { body: file.type === 'chunk' ? file.code : file.source }]);
  const files = FILES.map(async (file) => [`/${file}`, { body: await readFile(ROOT + file) }]);
  return Object.fromEntries([...built, ...(await Promise.all(files)), ['/documents/held', () => {}]]);
}

/** In the page, before its scripts: one fixed moment, and nothing that ten seconds of a busy machine change. */
function holdTime(now) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length ? parts : [now]));
    }
    static now() {
      return now;
    }
  };
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (handler, delay, ...more) => (delay >= 10_000 ? 0 : setTimeout(handler, delay, ...more));
}

const MEDIA = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'light' },
  ],
};

/** The fonts of the machine that some letters were drawn with: there should be none. */
async function foreignFonts(client) {
  const { nodes } = await client.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const parents = new Set(
    nodes.filter(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue.trim()).map((node) => node.parentId),
  );
  const found = await Promise.all(
    [...parents].map((nodeId) => client.send('CSS.getPlatformFontsForNode', { nodeId }).catch(() => ({ fonts: [] }))),
  );
  return [
    ...new Set(found.flatMap(({ fonts }) => fonts.filter(({ isCustomFont }) => !isCustomFont).map((font) => font.familyName))),
  ];
}

/** What was asked for and has not come yet, apart from what never will. */
function watchRequests(page) {
  const pending = new Set();
  page.on('request', (request) => {
    if (!request.url().includes('/documents/held')) pending.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => pending.delete(request));
  return pending;
}

/** Waits until all that was asked for has come, and nothing more is: what is loaded may ask for more. */
async function quiet(page, pending) {
  for (let silent = 0; silent < 3; silent = pending.size ? 0 : silent + 1) {
    await page.evaluate(() => new Promise((resume) => requestAnimationFrame(() => setTimeout(resume))));
  }
}

/** Makes the window as high as the page, so that what is fixed to its edge, such as an exit, is in the picture once. */
async function fitWindow(page, width, pending) {
  for (let last; ;) {
    await quiet(page, pending);
    const height = await page.evaluate(() => document.body.scrollHeight);
    if (height === last) return;
    await page.setViewport({ width, height: Math.max(height, LEAST_HEIGHT) });
    last = height;
  }
}

/** A picture of the page, once two in succession are the same. */
async function still(page) {
  const take = async () => Buffer.from(await page.screenshot({ optimizeForSpeed: true }));
  let last = await take();
  for (let tries = 1; tries < MOST_TRIES; tries++) {
    const next = await take();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error(`expected a still page, found it changing in ${MOST_TRIES} pictures`);
}

/** @param {import('./list.mjs').Picture} picture */
async function draw(browser, site, { stories, language, colours, width, opened, focus, hover, media }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const pending = watchRequests(page);
    const client = await page.createCDPSession();
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    await client.send('Emulation.setEmulatedMedia', {
      features: [...MEDIA[colours], { name: 'prefers-reduced-motion', value: 'reduce' }],
    });
    await page.emulateTimezone('UTC');
    await page.setViewport({ width, height: LEAST_HEIGHT });
    await page.evaluateOnNewDocument(holdTime, Date.parse('2026-11-20T12:00:00Z'));
    await page.goto(`${site}/index.html`);
    const wanted = { stories, language, scheme: colours === 'dark' ? 'dark' : 'light', opened };
    const broken = await page.evaluate((what) => globalThis.show(what), wanted);
    if (media) await page.emulateMediaType(media);
    await fitWindow(page, width, pending);
    if (focus) await tabTo(page, focus);
    if (hover) await pointAt(page, hover);
    const shot = await still(page);
    const fonts = await foreignFonts(client);
    if (fonts.length) broken.push(`letters of the machine’s fonts: ${fonts.join(', ')}`);
    if (broken.length) throw new Error(broken.join('\n'));
    // Lossless: a reference is the very picture that was taken.
    return await sharp(shot).webp({ lossless: true, effort: 4 }).toBuffer();
  } finally {
    await context.close();
  }
}

/** Starts what draws: `stories` are all of stories/, `browser` is its name and version. */
export async function startDrawing() {
  const { site, close } = await startServers({ pages: await pages() });
  const browser = await puppeteer.launch({
    executablePath: findEngine('chromium'),
    args: [...LAUNCH_ARGUMENTS, ...SAME_EVERYWHERE],
  });
  const page = await browser.newPage();
  await page.goto(`${site}/index.html`);
  const stories = await page.evaluate(() => globalThis.stories);
  await page.close();
  return {
    stories,
    browser: await browser.version(),
    draw: (picture) => draw(browser, site, picture),
    close: async () => void (await Promise.all([browser.close(), close()])),
  };
}
