/** What the library's elements are called: for selectors that have to know a widget from the page. */

export const NAMES = [
  'page',
  'intro',
  'group-card',
  'group-list',
  'faq',
  'resource-list',
  'timeline',
  'statement',
  'help-lines',
  'notice',
  'exit',
  'language',
];

/** Matches every widget, as a tag and as `<div data-voix>`. */
export const WIDGETS = `${NAMES.map((name) => `voix-${name}`).join()},[data-voix]`;

/** Matches one kind of widget. Counts as one class against the page's rules. */
export const widget = (name: string): string => `:is(voix-${name},[data-voix=${name}])`;

/**
 * Matches one kind of widget until the script comes. A `<div>` goes on matching: what stands here and not in the
 * widget's look is taken back in the element's own styles, with `:host([data-voix])` and `!important`.
 */
export const waiting = (name: string): string => `:is(voix-${name}:not(:defined),[data-voix=${name}])`;
