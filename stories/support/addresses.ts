/** Addresses that stories read, relative to the page: a Storybook may stand in any folder. */

/** The content document of the demo. */
export const DOCUMENT = 'demo/content.json';
/** Nothing is there. */
export const MISSING = 'stories/no-such-document.json';
/** Answered never, by .storybook/never-answers.mjs. */
export const NEVER = 'stories/never-answers.json';
