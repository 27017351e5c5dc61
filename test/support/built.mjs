/**
 * The built files on a partner's page: both servers, and one Chromium.
 */
import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findEngine, findShell, LAUNCH_ARGUMENTS } from '../../scripts/engines.mjs';
import { startServers } from '../../scripts/servers.mjs';
import { Visit } from './visit.mjs';

export * from './page.mjs';

/** One browser of each program for all test files of a process: it takes seconds to start. */
const browsers = new Map();
function theBrowser(executablePath) {
  if (!browsers.has(executablePath)) browsers.set(executablePath, launch(executablePath));
  return browsers.get(executablePath);
}
after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

const launch = (executablePath) =>
  puppeteer.launch({
    executablePath,
    // Both, because on Linux the variable has the last word.
    args: [...LAUNCH_ARGUMENTS, '--lang=en-US'],
    env: { ...process.env, LANGUAGE: 'en_US' },
  });

/** Tabs that nobody uses now. Opening one takes a second of the machine's time, going to another page a tenth of that. */
const free = [];

async function openTab(program) {
  // In a profile, and so in a window, of its own: a tab in the background draws nothing.
  const context = await (await theBrowser(program)).createBrowserContext();
  const tab = await context.newPage();
  // Keys do not reach a tab that is in the background.
  await tab.emulateFocusedPage(true);
  return tab;
}

/**
 * Starts the two servers; they end with the tests.
 *
 * @param {{ pages?: Record<string, import('../../scripts/servers.mjs').Page | import('../../scripts/servers.mjs').Handler> }} [options]
 */
export async function startSite({ pages = {} } = {}) {
  const servers = await startServers({ pages });
  after(() => servers.close());
  let count = 0;
  /** Puts a page on the site; gives its path. */
  const publish = (body, headers = {}) => {
    const path = `/page-${++count}.html`;
    pages[path] = { body, headers };
    return path;
  };

  /**
   * Goes to a path of the site, or to HTML that is published for it.
   *
   * @param t the test, with whose end the visit ends
   * @param {string} where a path, or the HTML of a page
   * @param {{ headers?: Record<string, string>, hash?: string, fresh?: boolean, windows?: boolean } & import('./visit.mjs').Options} [options]
   *   `fresh`: whether it needs a browser that has never been here; `windows`: one that has windows, so that tabs can be
   *   in the background and pages are kept in memory for the way back
   */
  const visit = async (t, where, { headers, hash = '', fresh = false, windows = false, ...options } = {}) => {
    const path = where.startsWith('/') ? where : publish(where, headers);
    const isKept = !fresh && !windows;
    const tab = (isKept && free.pop()) || (await openTab(windows ? findEngine('chromium') : findShell()));
    const visit = new Visit(tab);
    t.after(async () => {
      if (!isKept) return tab.browserContext().close();
      await visit.end();
      free.push(tab);
    });
    await visit.begin(servers.site + path + hash, options);
    return visit;
  };
  return { ...servers, pages, publish, visit };
}
