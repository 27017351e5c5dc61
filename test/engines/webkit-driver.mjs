/** WebKit under WebDriver: Debian's WebKitWebDriver, which starts WebKitGTK's MiniBrowser, on a screen that nobody sees. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../support/port.mjs';

/** How long the driver may take to answer, in milliseconds. */
const PATIENCE = 30_000;

/** What WebDriver's clients ask this driver for. `wdio:` is read by webdriverio: the driver speaks the classic protocol only. */
export const WEBKIT_CAPABILITIES = { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true };

/** A display of its own, however many there are; its name, `:99`. */
async function startScreen(start) {
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const failed = once(screen, 'exit').then(() => {
    throw new Error('Xvfb ended before it had a display.');
  });
  const [number] = await Promise.race([once(screen.stdio[3], 'data'), failed]);
  return `:${String(number).trim()}`;
}

async function answers(port) {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/**
 * Starts the driver, and a screen where there is none.
 *
 * @param {string} program path of WebKitWebDriver
 * @returns {Promise<{ port: number, stop: () => void }>}
 */
export async function startWebKitDriver(program) {
  const started = [];
  const start = (...args) => {
    const child = spawn(...args);
    started.push(child);
    return child;
  };
  const stop = () => started.splice(0).forEach((child) => child.kill());
  process.once('exit', stop);

  const display = process.env.DISPLAY ?? (await startScreen(start));
  // Drawn by the processor: there is no graphics card in a container.
  const env = {
    ...process.env,
    DISPLAY: display,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    LANGUAGE: 'en_US',
  };
  const port = await freePort();
  start(program, [`--port=${port}`], { env, stdio: 'ignore' });
  await answers(port);
  return { port, stop };
}
