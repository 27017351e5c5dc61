/** One tab of each engine's browser, all driven in the same few ways: for the built files on a partner's page. */
import puppeteer from 'puppeteer-core';
import { remote } from 'webdriverio';
import { findEngine, LAUNCH_ARGUMENTS } from '../../scripts/engines.mjs';
import { startWebKitDriver, WEBKIT_CAPABILITIES } from './webkit-driver.mjs';

/**
 * @typedef {object} Tab
 * @property {(address: string) => Promise<unknown>} go resolves once the page has loaded
 * @property {(task: Function | string, ...values: unknown[]) => Promise<any>} run has the page run something; waits for a promise of it
 * @property {(condition: Function, ...values: unknown[]) => Promise<void>} until resolves once the page answers `true`; else what it has answered last is in the error
 * @property {(key: string) => Promise<unknown>} press by WebDriver's names: `Tab`, `Enter`
 * @property {() => string[]} said takes what the browser itself has said since: console and exceptions. WebKit's driver has no such log
 * @property {() => string[]} asked takes the addresses that it has asked for since. WebKit's driver has no such log
 * @property {() => Promise<unknown>} close
 */

/** How long anything may take. Long: the machine may be busy. In milliseconds. */
const PATIENCE = 30_000;
/** Wide enough for every layout, and what WebKit's window has as well. */
const SIZE = { width: 1000, height: 700 };

async function throughPuppeteer(options) {
  const browser = await puppeteer.launch({ ...options, defaultViewport: SIZE, env: { ...process.env, LANGUAGE: 'en_US' } });
  // Of its own: Firefox gives no focus to the tab that it starts with, and keys have no effect there.
  const page = await browser.newPage();
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`exception: ${error?.message ?? error}`));
  page.on('request', (request) => asked.push(request.url()));
  return {
    go: (address) => page.goto(address, { waitUntil: 'load' }),
    run: (task, ...values) => page.evaluate(task, ...values),
    press: (key) => page.keyboard.press(key),
    said: () => said.splice(0),
    asked: () => asked.splice(0),
    close: () => browser.close(),
  };
}

/** Keys as WebDriver writes them. */
const KEYS = { Tab: '\uE004', Enter: '\uE007' };

async function throughWebKit(program) {
  const { port, stop } = await startWebKitDriver(program);
  const browser = await remote({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: WEBKIT_CAPABILITIES,
  });
  await browser.setWindowRect(0, 0, SIZE.width, SIZE.height);
  return {
    go: (address) => browser.navigateTo(address),
    async run(task, ...values) {
      // As text of the script itself: a policy may forbid the page to evaluate any.
      const call = typeof task === 'string' ? task : `return (${task})(...values)`;
      const answer = await browser.executeAsyncScript(
        `const [values, done] = arguments;
        (async () => { ${call} })().then((result) => done({ result }), (error) => done({ error: String(error) }));`,
        [values],
      );
      if (answer.error) throw new Error(answer.error);
      return answer.result;
    },
    async press(key) {
      const value = KEYS[key];
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await browser.performActions([{ type: 'key', id: 'keyboard', actions }]);
    },
    said: () => [],
    asked: () => [],
    async close() {
      await browser.deleteSession();
      stop();
    },
  };
}

function start(engine) {
  const program = findEngine(engine);
  if (engine === 'webkit') return throughWebKit(program);
  if (engine === 'firefox') {
    const extraPrefsFirefox = { 'intl.accept_languages': 'en-US' };
    return throughPuppeteer({ browser: 'firefox', executablePath: program, extraPrefsFirefox });
  }
  return throughPuppeteer({ executablePath: program, args: [...LAUNCH_ARGUMENTS, '--lang=en-US'] });
}

/** @returns {Promise<Tab>} */
export async function openTab(engine) {
  const tab = await start(engine);
  return {
    ...tab,
    async until(condition, ...values) {
      const end = performance.now() + PATIENCE;
      for (;;) {
        const answer = await tab.run(condition, ...values);
        if (answer === true) return;
        if (performance.now() > end) throw new Error(`after ${PATIENCE} ms: ${JSON.stringify(answer)}`);
      }
    },
  };
}
