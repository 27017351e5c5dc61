/** The demo's pages as `npm start` shows them, read by somebody who opens every answer. */
import { WIDGETS } from './visit.mjs';

/** In the page: a day on which the demo's help lines have been checked lately. Later on, the console says that they have not. */
function onItsDay() {
  Date.now = () => Date.parse('2026-11-20T12:00:00Z');
}

/** In the page: whether each widget with the address of a document shows the document, and no longer the page's own HTML. */
const isThere = (selector) =>
  [...document.querySelectorAll(selector)].every(
    ({ shadowRoot, src, dataset }) =>
      shadowRoot?.querySelector('[part=box]') && !((src || dataset.src) && shadowRoot.querySelector('slot')),
  );

/** A page of the demo at rest, all answers opened. */
export async function readDemo(site, t, name) {
  const visit = await site.visit(t, `/${name}`, { before: onItsDay });
  await visit.page.waitForFunction(isThere, {}, WIDGETS);
  await visit.openAnswers();
  await visit.quiet();
  return visit;
}
