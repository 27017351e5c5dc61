/** Addresses that stories read, relative to the page: a Storybook may stand in any folder. */

/** The content document of the demo. */
export const DOCUMENT = 'demo/content.json';
/** A content document of two sections: of the demo's help lines the console says one day that they were not checked lately. */
export const PAGE = 'stories/fixtures/page.json';
/** Nothing is there. */
export const MISSING = 'stories/no-such-document.json';
/** Takes the request and never answers, on Storybook's development server and on the tests'. */
export const NEVER = 'documents/held?key=stories';
