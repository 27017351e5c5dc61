/** Every element on small screens, with a reader's own text: nothing is cut off, and what is pressed is large enough. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startSite } from '../../support/built.mjs';
import { rendered } from '../../support/rendered.mjs';
import { pageOf, STATES } from './states.mjs';

const site = await startSite();

/** WCAG 1.4.12, as a reader's style sheet sets it. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
const PHONE = { width: 320, height: 256 };

/** Gives the page, and its shadow roots where the reader's tool reaches them, a style sheet more. Runs in the page. */
function dress(css, everywhere) {
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of everywhere ? window.rendered.roots() : [document]) root.adoptedStyleSheets.push(sheet);
}
/** The browser's own text size: 16 px is usual. */
async function textSize({ page }, standard) {
  const client = await page.createCDPSession();
  await client.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
  await client.detach();
}

/** Words that do not follow the text spacing of the page. Runs in the page. */
function unspaced() {
  const { texts, parent } = window.rendered;
  return texts(document.querySelector('main'))
    .filter(({ node }) => !(parseFloat(getComputedStyle(parent(node)).letterSpacing) > 1))
    .map(({ words }) => words);
}

/** What a reader sets. Each begins where the one before it left the page. */
const SETTINGS = {
  '1280 px wide at 400 % zoom': ({ page }) => page.setViewport(PHONE),
  '256 px wide': ({ page }) => page.setViewport({ width: 256, height: 400 }),
  'with text of twice the size': async (visit) => {
    await visit.page.setViewport({ width: 640, height: 800 });
    await textSize(visit, 32);
  },
  'with text spacing on the page': async (visit) => {
    await textSize(visit, 16);
    await visit.page.setViewport(PHONE);
    await visit.page.evaluate(dress, SPACING, false);
    assert.deepEqual(await visit.page.evaluate(unspaced), []);
  },
  'with text spacing in shadow roots as well': ({ page }) => page.evaluate(dress, SPACING, true),
};

describe('all elements', () => {
  const closing = [];
  let visit;

  before(async () => {
    visit = await site.visit({ after: (close) => closing.push(close) }, pageOf(STATES, { exit: true }), {
      before: rendered,
      fresh: true,
    });
    await visit.ready(STATES.length + 1);
    await visit.quiet();
    await visit.openAnswers();
    for (const filters of await visit.page.$$('>>> button[aria-controls=filters]')) await filters.click();
  });
  after(async () => {
    for (const close of closing) await close();
  });

  for (const width of [1000, 320]) {
    it(`have targets of 24 px or as far from each other, and of 44 px for the exit and for questions, ${width} px wide [2.5.8] [S20]`, async () => {
      await visit.page.setViewport({ width, height: 800 });
      const { large, small } = await visit.page.evaluate(() => {
        const { elements, isControl, isInline } = window.rendered;
        const targets = elements(document.body)
          .filter((element) => isControl(element) && !isInline(element))
          .map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            const isLarge = element.matches('summary, voix-exit > a');
            const name = element.textContent.trim() || element.localName;
            return { name, x, y, width, height, isLarge, isSmall: Math.min(width, height) < 24 };
          });
        /** How far the middle of a small target is from another one, which may be small as well. */
        const distance = ({ x, y, width, height }, other) => {
          const [cx, cy] = [x + width / 2, y + height / 2];
          if (other.isSmall) return Math.hypot(other.x + other.width / 2 - cx, other.y + other.height / 2 - cy) - 12;
          const dx = Math.max(other.x - cx, 0, cx - other.x - other.width);
          return Math.hypot(dx, Math.max(other.y - cy, 0, cy - other.y - other.height));
        };
        const isAlone = (target) => targets.every((other) => other === target || distance(target, other) >= 12);
        return {
          large: targets.filter(({ isLarge }) => isLarge),
          small: targets.filter((target) => target.isSmall && !isAlone(target)),
        };
      });
      assert.deepEqual(small, []);
      assert.ok(large.length > 10);
      assert.deepEqual(
        large.filter(({ width, height }) => Math.min(width, height) < 44),
        [],
      );
    });
  }

  for (const [setting, set] of Object.entries(SETTINGS)) {
    it(`can be read whole on small screens, with larger text and with text spacing: ${setting} [1.4.4] [1.4.10] [1.4.12]`, async () => {
      await set(visit);
      const wrong = await visit.page.evaluate(() =>
        [...document.querySelectorAll('section, voix-exit')].flatMap((part) =>
          window.rendered.unreadable(part).map((what) => `${part.id}: ${what}`),
        ),
      );
      assert.deepEqual(wrong, []);
      const { scrollWidth, clientWidth } = await visit.page.$eval('html', ({ scrollWidth, clientWidth }) => ({
        scrollWidth,
        clientWidth,
      }));
      assert.equal(scrollWidth, clientWidth);
    });
  }
});
