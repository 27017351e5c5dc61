/** What a reader does on a page that is ready, from the act to the frame that shows what it did. */
import { openTab } from '../browser.mjs';
import { contentOf } from '../content.mjs';
import { median } from '../numbers.mjs';
import { bodyOf } from '../pages.mjs';

/** How many answers are opened; each once. */
const TOGGLES = 5;

/** A tab in which the page is ready. */
async function readyTab(browser, { server, path, script }) {
  const tab = await openTab(browser, { origin: server.origin, script });
  await tab.page.goto(server.origin + path);
  await tab.page.evaluate(() => window.bench.ready);
  return tab;
}

/** In the page: opens one answer; ms until it is painted. */
const toggle = (at) => {
  const { bench } = window;
  return bench.timed(
    () => bench.question(at).control.click(),
    () => bench.isOpen(at),
  );
};

/** In the page: opens all; ms until the first and the last are painted. */
const expandAll = (count) => {
  const { bench } = window;
  return bench.timed(
    () => bench.expandAll(),
    () => bench.isOpen(0) && bench.isOpen(count - 1),
  );
};

export async function measureToggle(browser, where) {
  const { page, close } = await readyTab(browser, where);
  const { questions } = where.counts;
  try {
    const times = [];
    for (let nth = 0; nth < TOGGLES; nth++)
      times.push(await page.evaluate(toggle, Math.floor(((questions - 1) * (nth + 1)) / TOGGLES)));
    return { toggle: median(times), expand: await page.evaluate(expandAll, questions) };
  } finally {
    await close();
  }
}

/** In the page: the whole page in English; ms until it is painted. `html` for whoever can't say it otherwise. */
const speakEnglish = ({ html, answer, title, counts }) => {
  const { bench } = window;
  const main = document.querySelector('main');
  const wordsOf = (element) => element.textContent.trim() || element.getRootNode().host?.textContent || '';
  const act = () => {
    if (bench.speak) return bench.speak('en');
    document.documentElement.lang = 'en';
    main.innerHTML = html;
    bench.start?.(main);
  };
  const isEnglish = () =>
    bench.isReady() &&
    bench.question(counts.questions - 1).answer.parentElement.textContent.includes(answer) &&
    wordsOf(bench.resource(counts.resources - 1)).includes(title);
  return bench.timed(act, isEnglish);
};

export async function measureLanguage(browser, where) {
  const { contestant, counts } = where;
  const { page, close } = await readyTab(browser, where);
  const { questions, resources } = contentOf(counts, 'en');
  try {
    const html = contestant.page.speak ? '' : bodyOf(contestant, counts, 'html', 'en');
    const english = { html, counts, answer: questions.at(-1).answer[0], title: resources.at(-1).title };
    return { language: await page.evaluate(speakEnglish, english) };
  } finally {
    await close();
  }
}
