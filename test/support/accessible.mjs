/** axe-core in a page of puppeteer's, against WCAG 2.2 AA. */
import { readFile } from 'node:fs/promises';
import { ROOT } from '../../scripts/paths.mjs';

const AXE = await readFile(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @param {import('puppeteer-core').Page} page @returns {Promise<string[]>} what axe finds wrong */
export async function violationsOf(page) {
  await page.evaluate(AXE);
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, TAGS);
}
