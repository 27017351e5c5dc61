/**
 * The browser engines that the tests run in: the program that a variable names, else one that is installed, else, as
 * root on Debian, its package. Where there is none, one sentence says what to install.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, installPackages } from './debian.mjs';

/**
 * @typedef {object} Engine
 * @property {string} title
 * @property {string} variable of the environment: names the program
 * @property {string[]} programs any of these, on the path
 * @property {string[]} [elsewhere] paths off it
 * @property {string[]} [tools] without which the program is of no use
 * @property {string[]} packages of Debian
 * @property {string} advice what a person installs
 */

/** @type {Record<string, Engine>} */
export const ENGINES = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROME',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    elsewhere: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium', 'chromium-headless-shell', 'fonts-dejavu-core'],
    advice: 'install Chromium or Google Chrome, or name one in the variable CHROME',
  },
  shell: {
    title: 'Chromium’s headless shell',
    variable: 'CHROME_SHELL',
    programs: ['chromium-headless-shell', 'chrome-headless-shell'],
    packages: ['chromium-headless-shell', 'fonts-dejavu-core'],
    advice: 'install chromium-headless-shell, or name one in the variable CHROME_SHELL',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX',
    programs: ['firefox-esr', 'firefox'],
    elsewhere: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr', 'fonts-dejavu-core'],
    advice: 'install Firefox, or name one in the variable FIREFOX',
  },
  webkit: {
    title: 'WebKit',
    variable: 'WEBKIT_DRIVER',
    programs: ['WebKitWebDriver'],
    tools: ['Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'fonts-dejavu-core'],
    advice: 'install WebKitWebDriver and Xvfb (Debian: apt-get install webkit2gtk-driver xvfb xauth)',
  },
};

/** For Chromium: headless, silent towards the network, and able to run as root in a container. */
export const LAUNCH_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

function installed({ programs, elsewhere = [], tools = [] }) {
  if (!tools.every((tool) => onPath(tool).some(isExecutable))) return undefined;
  return [...programs.flatMap(onPath), ...elsewhere].find(isExecutable);
}

function installOnDebian(engine) {
  if (!canInstall()) return undefined;
  console.log(`${engine.title} was not found.`);
  installPackages(engine.packages);
  return installed(engine);
}

/**
 * Path of an engine's program.
 *
 * @param {string} name
 * @param {{ install?: boolean }} [options] whether its package may be installed where there is none
 */
export function findEngine(name, { install = true } = {}) {
  const engine = ENGINES[name];
  if (!engine) throw new Error(`There is no engine "${name}": expected one of ${Object.keys(ENGINES).join(', ')}`);
  const named = process.env[engine.variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`${engine.variable} names ${named}, which is no program that can be run.`);
  }
  const found = installed(engine) ?? (install ? installOnDebian(engine) : undefined);
  if (found) return found;
  throw new Error(`${engine.title} was not found: ${engine.advice}.`);
}

/**
 * Path of the Chromium for tests that need no window: its headless shell, which opens a page four times as fast, where
 * there is one; else, and where the variable CHROME names one, the same as for the others.
 */
export function findShell() {
  if (process.env[ENGINES.shell.variable]) return findEngine('shell');
  const isNamed = !!process.env[ENGINES.chromium.variable];
  const chromium = findEngine('chromium');
  return isNamed ? chromium : (installed(ENGINES.shell) ?? chromium);
}

/**
 * Finds engines for what runs after this, and names their programs in the environment: every step has the same ones.
 *
 * @param {Iterable<string>} names
 * @param {(name: string) => boolean} isNeeded whether its package is installed, and the rest ends, where there is none
 * @returns {Map<string, string>} the engines that are not there, each with the sentence that says what to install
 */
export function findEngines(names, isNeeded) {
  const absent = new Map();
  for (const name of new Set(names)) {
    const needed = isNeeded(name);
    try {
      if (name === 'chromium') process.env[ENGINES.shell.variable] = findShell();
      process.env[ENGINES[name].variable] = findEngine(name, { install: needed });
    } catch (error) {
      if (needed) throw error;
      absent.set(name, error.message);
    }
  }
  return absent;
}
