/** What axe is asked for, in Storybook's panel and in the tests: WCAG 2.2 A and AA, and its own best practices. */
import type { RunOptions } from 'axe-core';

export const ACCESSIBILITY: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
};
