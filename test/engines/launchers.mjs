/** How @web/test-runner starts each engine. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { LAUNCH_ARGUMENTS } from '../../scripts/engines.mjs';
import { startWebKitDriver, WEBKIT_CAPABILITIES } from './webkit-driver.mjs';

export const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      concurrency: 2,
      // `gc()`, for the test that nothing is kept of a widget that has gone.
      launchOptions: { executablePath, args: [...LAUNCH_ARGUMENTS, '--js-flags=--expose-gc'] },
      // Keys do not reach a tab that is in the background.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    }),

  // The same launcher over WebDriver BiDi. Two tabs at once are slower than one, and lose keys.
  firefox: (executablePath) =>
    chromeLauncher({ concurrency: 1, puppeteer, launchOptions: { browser: 'firefox', executablePath } }),

  webkit: async (program) => {
    const { port, stop } = await startWebKitDriver(program);
    const launcher = webdriverLauncher({ hostname: '127.0.0.1', port, path: '/', capabilities: WEBKIT_CAPABILITIES });
    const stopSession = launcher.stop.bind(launcher);
    return Object.assign(launcher, {
      async stop() {
        await stopSession();
        stop();
      },
    });
  },
};
