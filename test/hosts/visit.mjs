/** One host page in one engine: what is wrong with it, and what is to be compared with the clean page. */
import { readFileSync } from 'node:fs';
import { require } from './packages.mjs';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const isReady = (count) => window.inspect.ready(count);
const open = () => window.inspect.open();
const words = () => window.inspect.words();

/** @param {import('../engines/browsers.mjs').Tab} tab */
export async function openClean(tab, address, count) {
  await tab.go(address);
  await tab.until(isReady, count);
  await tab.run(open);
  return tab.run(words);
}

/** What is missing of what has to be said, or true. The words of a fault are a file of their own, and may come late. */
function isSaid(patterns) {
  const missing = patterns.filter((pattern) => !window.seen.complaints.some((one) => new RegExp(pattern).test(one)));
  return missing.length === 0 || missing;
}

/** Each complaint once: what the page's own watch has kept, and what the browser has told its driver. */
const complaintsOf = async (tab) => [...new Set([...tab.said(), ...(await tab.run(() => window.seen.complaints))])];

function sort(complaints, says = []) {
  const left = complaints.filter((complaint) => !says.some((pattern) => pattern.test(complaint)));
  const kind = (complaint) => /^(exception|policy): /.exec(complaint)?.[1] ?? 'console';
  return {
    console: [
      ...left.filter((complaint) => kind(complaint) === 'console'),
      ...says.filter((pattern) => !complaints.some((one) => pattern.test(one))).map((pattern) => `missing: ${pattern}`),
    ],
    exceptions: left.filter((complaint) => kind(complaint) === 'exception'),
    policy: left.filter((complaint) => kind(complaint) === 'policy'),
  };
}

/**
 * @param {import('../engines/browsers.mjs').Tab} tab
 * @param {import('./data/index.mjs').Host & { address: string }} host
 * @param {{ count: number, expected: string[], origins: string[], widgets: string, cdn?: string }} options
 */
export async function visitHost(tab, host, { count, expected, origins, widgets, cdn }) {
  const wrong = { words: [] };
  await tab.go(host.address);
  try {
    if (host.then) await tab.run(host.then, widgets, cdn);
    await tab.until(isReady, host.count ?? count);
    await tab.run(open);
    await tab.until((expected) => {
      // Whether a text is one node or two is nothing that anyone reads.
      const isSame = (a, b) => a.replace(/ /g, '') === b?.replace(/ /g, '');
      const differing = window.inspect
        .words()
        .flatMap((text, at) => (isSame(text, expected[at]) ? [] : `${at}: ${text} ≠ ${expected[at]}`));
      return differing.length === 0 || differing;
    }, host.shows ?? expected);
  } catch (error) {
    wrong.words.push(error.message);
  }
  // What is still missing after that is told below.
  if (!wrong.words.length)
    await tab
      .until(
        isSaid,
        (host.says ?? []).map(({ source }) => source),
      )
      .catch(() => {});
  const [given, measured] = wrong.words.length ? [] : await tab.run(() => [window.inspect.given(), window.inspect.measure()]);
  if (host.axe && !wrong.words.length) {
    await tab.run(AXE);
    wrong.accessibility = await tab.run(() => window.inspect.axe());
  }
  const asked = await tab.run(() => performance.getEntriesByType('resource').map(({ name }) => name));
  wrong.requests = [...new Set([...asked, ...tab.asked()])].filter(
    (url) => !url.startsWith('data:') && !origins.includes(new URL(url).origin),
  );
  Object.assign(wrong, sort(await complaintsOf(tab), host.says));
  return { wrong, given, measured };
}
