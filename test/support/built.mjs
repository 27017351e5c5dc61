/**
 * The built files on a partner's page: both servers, and one Chromium.
 */
import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findEngine, LAUNCH_ARGUMENTS } from '../../scripts/engines.mjs';
import { startServers } from '../../scripts/servers.mjs';
import { Visit } from './visit.mjs';

export * from './page.mjs';

let shared;
/** One browser for all test files of a process: it takes seconds to start. */
function theBrowser() {
  shared ??= launch();
  return shared;
}
after(async () => (await shared)?.close());

const launch = async () =>
  puppeteer.launch({
    executablePath: findEngine('chromium'),
    // Both, because on Linux the variable has the last word.
    args: [...LAUNCH_ARGUMENTS, '--lang=en-US'],
    env: { ...process.env, LANGUAGE: 'en_US' },
  });

/** Tabs that nobody uses now. Opening one takes a second of the machine's time, going to another page a tenth of that. */
const free = [];

async function openTab() {
  // In a profile, and so in a window, of its own: a tab in the background draws nothing.
  const context = await (await theBrowser()).createBrowserContext();
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
   * @param {{ headers?: Record<string, string>, hash?: string, fresh?: boolean } & import('./visit.mjs').Options} [options]
   *   `fresh`: whether it needs a browser that has never been here
   */
  const visit = async (t, where, { headers, hash = '', fresh = false, ...options } = {}) => {
    const path = where.startsWith('/') ? where : publish(where, headers);
    const tab = (!fresh && free.pop()) || (await openTab());
    const visit = new Visit(tab);
    t.after(async () => {
      if (fresh) return tab.browserContext().close();
      await visit.end();
      free.push(tab);
    });
    await visit.begin(servers.site + path + hash, options);
    return visit;
  };
  return { ...servers, pages, publish, visit };
}
