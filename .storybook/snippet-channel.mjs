/** Between the story, which knows what to paste, and the panel, which shows it: in Storybook's channel. */

/** From the story: `{ forms: { name, code }[] }`, after each rendering. */
export const SNIPPETS = 'voix/snippets';
/** From the panel, which may come later than the story. */
export const ASK = 'voix/snippets/ask';
