/** What is called ready is ready: before anything is timed, the last question is opened as a reader does, by pointer. */
import assert from 'node:assert/strict';
import { openTab } from '../browser.mjs';
import { contentOf } from '../content.mjs';

/** In the page. */
const isOpen = (at) => window.bench.isOpen(at);

/** In the page: the words around an answer, wherever they stand. */
const answerOf = (at) => window.bench.question(at).answer.parentElement.textContent;

/** Throws where a contestant's page is not what the bench says that it is. */
export async function prove(browser, { server, path, script, contestant, counts }) {
  const { page, protocol, close } = await openTab(browser, { origin: server.origin, script });
  const missing = [];
  protocol.on('Network.responseReceived', ({ response: { status, url } }) => status >= 400 && missing.push(`${status} ${url}`));
  const elsewhere = new Set();
  protocol.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (!url.startsWith(server.origin) && !url.startsWith('data:')) elsewhere.add(url);
  });
  try {
    await page.goto(server.origin + path);
    await page.evaluate(() => window.bench.ready);
    const last = counts.questions - 1;
    const { answer } = contentOf(counts).questions[last];
    assert.equal(await page.evaluate(isOpen, last), false, 'an answer stands open');
    assert.ok((await page.evaluate(answerOf, last)).includes(answer[0]), 'the last answer is another one');
    const control = await page.evaluateHandle((at) => window.bench.question(at).control, last);
    await control.asElement().click();
    await page.waitForFunction(isOpen, { timeout: 10_000 }, last);
    assert.deepEqual(missing, [], 'files are missing');
    return [...elsewhere];
  } catch (cause) {
    throw new Error(`${contestant.title} is not what is measured: ${cause.message}`, { cause });
  } finally {
    await close();
  }
}
