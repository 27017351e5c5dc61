/** Through all elements by keyboard: every stop in the order of what is said, in sight, and never lost. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startSite } from '../../support/built.mjs';
import { accessibilityTree } from '../../support/likeness.mjs';
import { rendered } from '../../support/rendered.mjs';
import { pageOf, STATES } from './states.mjs';

const site = await startSite();
const LAST = '<a id="last" href="#first">Last</a>';

/** What the tree says can be reached: its role and name, in the order in which it is said. */
const reachable = async ({ page }) =>
  (await accessibilityTree(page))
    .map((line) => /^ *(\w+) "([^]*)".* focusable=true/.exec(line))
    // Choices are made with arrows.
    .filter((said) => said && said[1] !== 'option')
    .map(([, role, name]) => `${role} ${name}`);

/** What is wrong with what has focus, once it is drawn; `least`: how much of it has to be in sight. Runs in the page. */
async function faultsOfFocus(least) {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const element = window.rendered.focused();
  if (!element) return ['focus is lost'];
  const share = window.rendered.shareInSight(element);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return [
    ...(share >= least ? [] : [`${share} of it is in sight`]),
    ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 1 ? ['it has no outline'] : []),
  ];
}

/** What has focus, as the tree says it, and what is wrong with it. */
async function stop({ page }, client, least = 1) {
  const wrong = await page.evaluate(faultsOfFocus, least);
  const { result } = await client.send('Runtime.evaluate', { expression: 'window.rendered.focused()' });
  if (!result.objectId) return { said: 'nothing', wrong };
  const { nodes } = await client.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
  const [{ role, name }] = nodes;
  return { said: `${role.value} ${name.value.replace(/\s+/g, ' ').trim()}`, wrong };
}

/** Presses a key until focus is on a link of this name; gives each stop before it. */
async function walk(visit, name, press, least) {
  const client = await visit.page.createCDPSession();
  const stops = [];
  for (;;) {
    await press();
    const at = await stop(visit, client, least);
    if (at.said === `link ${name}` || stops.length > 300) break;
    stops.push(at);
  }
  await client.detach();
  return stops;
}
const faultsOf = (stops) => stops.filter(({ wrong }) => wrong.length).map(({ said, wrong }) => `${said}: ${wrong.join(', ')}`);

describe('the Tab key', { concurrency: 2 }, () => {
  for (const [where, { viewport, least }] of Object.entries({
    'in a window, and back': { viewport: { width: 1000, height: 700 }, least: 1 },
    // A link of several lines, and the exit: there is no room for both.
    'at 400 % zoom': { viewport: { width: 320, height: 256 }, least: 0.5 },
  })) {
    it(`goes through all elements as they are said, ${where}, and nothing lies on what has focus [2.1.1] [2.1.2] [2.4.3] [2.4.7] [2.4.11] [S9]`, async (t) => {
      const visit = await site.visit(t, pageOf(STATES, { exit: true }).replace('</main>', `${LAST}</main>`), {
        before: rendered,
      });
      await visit.ready(STATES.length + 1);
      await visit.quiet();
      await visit.openAnswers();
      // The search has come with the first focus.
      await visit.quiet();
      for (const filters of await visit.page.$$('>>> button[aria-controls=filters]')) await filters.click();
      await visit.page.setViewport(viewport);
      await visit.page.evaluate(() => {
        document.querySelector('h1').setAttribute('tabindex', '-1');
        document.querySelector('h1').focus();
      });
      const { keyboard } = visit.page;
      const expected = (await reachable(visit)).filter((said) => said !== 'link Last' && said !== 'heading All');
      const there = await walk(visit, 'Last', () => keyboard.press('Tab'), least);
      assert.deepEqual(faultsOf(there), []);
      assert.deepEqual(
        there.map(({ said }) => said),
        expected,
      );
      if (!where.endsWith('back')) return;
      await keyboard.down('Shift');
      const back = await walk(visit, 'Leave this site', () => keyboard.press('Tab'), least);
      await keyboard.up('Shift');
      assert.deepEqual(faultsOf(back), []);
      assert.deepEqual(
        back.map(({ said }) => said),
        expected.slice(1).reverse(),
      );
    });
  }
});

describe('focus', { concurrency: 2 }, () => {
  const state = (name) => STATES.filter((one) => one.name === name);
  /** What is pressed, by its role and name, and with which key: focus stays on it. */
  const PRESSED = {
    'four questions under a heading, as HTML': { said: ['DisclosureTriangle Who is in it?', 'button Expand all'] },
    'four questions under a heading, as JSON': { said: ['DisclosureTriangle Who is in it?', 'button Collapse all'] },
    'seven resources under a heading, as JSON': { said: ['button Filters'] },
    'three languages, as JSON': { said: ['button Français', 'button العربية'] },
  };
  for (const [name, { said }] of Object.entries(PRESSED)) {
    it(`stays on what is pressed by Enter and by Space: ${name} [2.1.1] [2.4.3] [3.2.1]`, async (t) => {
      const visit = await (await site.visit(t, pageOf(state(name)), { before: rendered })).ready();
      await visit.quiet();
      const client = await visit.page.createCDPSession();
      for (const wanted of said) {
        let at;
        for (let presses = 0; presses < 20 && at?.said !== wanted; presses++) {
          await visit.page.keyboard.press('Tab');
          at = await stop(visit, client);
        }
        for (const key of ['Enter', 'Space']) {
          await visit.page.keyboard.press(key);
          assert.deepEqual(await stop(visit, client), { said: wanted, wrong: [] }, key);
        }
      }
      await client.detach();
    });
  }

  it('stays in a choice that arrows change, and nothing else happens than a shorter list [2.1.1] [3.2.2]', async (t) => {
    const visit = await (
      await site.visit(t, pageOf(state('seven resources under a heading, as JSON')), { before: rendered })
    ).ready();
    await visit.quiet();
    const { page } = visit;
    await page.locator('>>> button[aria-controls=filters]').click();
    await page.keyboard.press('Tab');
    const before = page.url();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await visit.shows('Shown: 1 of 7');
    const client = await page.createCDPSession();
    assert.deepEqual(await stop(visit, client), { said: 'combobox Kind', wrong: [] });
    await client.detach();
    assert.equal(page.url(), before);
  });
});
