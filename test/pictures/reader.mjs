/** What a reader does before a picture is taken. */

/** How often Tab is pressed at most until something has focus. */
const MOST_KEYS = 10;

/** In the page: whether what has focus matches, inside of shadow roots as well. */
function hasFocus(selector) {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.matches(selector);
}

/** Gives focus to the first element that matches, by the key that a reader presses. */
export async function tabTo(page, selector) {
  // Pages that are drawn at the same time would take it from one another.
  await page.emulateFocusedPage(true);
  for (let keys = 0; !(await page.evaluate(hasFocus, selector)); keys++) {
    if (keys === MOST_KEYS) throw new Error(`expected focus on ${selector}, found it elsewhere after ${MOST_KEYS} times Tab`);
    await page.keyboard.press('Tab');
  }
}

/** Brings the pointer over the first element that matches. */
export async function pointAt(page, selector) {
  const element = await page.waitForSelector(`>>> ${selector}`);
  await element.hover();
}
