import type { Localize } from './localize.js';

/** Those of several facts that are known, in one line: `Guide, PDF, 273 kB`. */
export const inOneLine = ({ msg }: Localize, facts: readonly (string | undefined)[]): string =>
  facts.filter(Boolean).join(msg(', ', { desc: 'Between the facts about a resource' }));
