/** Chromium, and tabs in it that have never been anywhere. */
import puppeteer from 'puppeteer-core';
import { findEngine, LAUNCH_ARGUMENTS } from '../scripts/engines.mjs';

export const launch = () =>
  puppeteer.launch({
    executablePath: findEngine('chromium'),
    acceptInsecureCerts: true,
    args: [
      ...LAUNCH_ARGUMENTS,
      '--lang=fr-CA',
      // Whoever asks for a font elsewhere gets the answer at once that there is none.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      // A page that one has left is gone, with its nodes.
      '--disable-features=BackForwardCache',
    ],
    env: { ...process.env, LANGUAGE: 'fr_CA' },
  });

/** What Lighthouse calls slow 4G, in the units of the protocol. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 };

/**
 * Opens a tab on an empty page of the site: what follows is measured in a process that is there already.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ origin: string, script: string, slow?: boolean }} options `slow`: 4× CPU and slow 4G
 */
export async function openTab(browser, { origin, script, slow = false }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.emulateFocusedPage(true);
  await page.goto(`${origin}/empty`);
  const protocol = await page.createCDPSession();
  await protocol.send('Network.enable');
  await protocol.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (slow) {
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await protocol.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  // Time on the processor: others may work on this machine, too.
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluateOnNewDocument(script);
  return { page, protocol, close: () => context.close() };
}
