/** Addresses that stories read, relative to the page: a Storybook may stand in any folder. */

/** The content document of the demo. */
export const DOCUMENT = 'demo/content.json';
/** Nothing is there. */
export const MISSING = 'stories/no-such-document.json';
/** Takes the request and never answers, on Storybook's development server and on the tests'. */
export const NEVER = 'documents/held?key=stories';
