/**
 * Which pictures there are: every story once, a chosen set in every scheme, at every width, in every language, and what a
 * reader does to a widget: by keyboard, with the pointer, on paper.
 */

/**
 * @typedef {object} Picture
 * @property {string} name of the file, without its ending
 * @property {string[]} stories
 * @property {string} language
 * @property {'light' | 'dark' | 'forced'} colours
 * @property {number} width of the window, in CSS pixels
 * @property {boolean} [opened] whether the first question of each story is open
 * @property {string} [focus] selector of what has focus, by keyboard
 * @property {string} [hover] selector of what the pointer is over
 * @property {'print'} [media] on paper rather than on a screen
 */

export const COLOURS = ['light', 'dark', 'forced'];
export const WIDTHS = [320, 768, 1280];
export const LANGUAGES = ['fr', 'en', 'ar'];

/** How many pictures there may be, and how many bytes they may have together. */
export const MOST_PICTURES = 200;
export const MOST_BYTES = 10_000_000;

/** Stories in one picture: there are more of them than pictures allowed. What stands above its page needs one for itself. */
const inOne = (group) => (/^(exit|page)/.test(group) ? 1 : 6);

/** What is looked at in all surroundings: everything once, what opens and what flows, and what is shown without content. */
const CHOSEN = {
  everything: { stories: ['page/One'] },
  reading: { stories: ['group-list/Many', 'faq/Many', 'timeline/Many'], opened: true },
  'without-content': { stories: ['faq/Loading', 'help-lines/Failed', 'group-list/Empty', 'resource-list/MissingTranslation'] },
};

/** What a reader does: by keyboard in the dark and in a palette of their own, too, for outlines are of other colours there. */
const ACTS = {
  'focus.question': { stories: ['faq/One'], focus: 'summary', colours: ['light', 'dark', 'forced'] },
  'focus.question-of-the-page': { stories: ['faq/MarkupDetails'], focus: 'summary', colours: ['light', 'forced'] },
  'focus.link-in-a-card': { stories: ['group-card/One'], focus: 'a', colours: ['light', 'forced'] },
  'focus.button': { stories: ['help-lines/Failed'], focus: 'button', colours: ['light', 'forced'] },
  'focus.exit': { stories: ['exit/One'], focus: '.leave', colours: ['light', 'forced'] },
  'focus.link-with-facts': { stories: ['resource-list/One'], focus: 'a' },
  'hover.question': { stories: ['faq/One'], hover: 'summary' },
  'print.everything': { stories: ['page/One'], media: 'print', languages: ['fr', 'ar'] },
  'print.answers-of-the-page': { stories: ['faq/MarkupDetails', 'faq/Many'], media: 'print' },
};

/** @param {{ id: string, language?: string }[]} stories @returns {Picture[]} */
function sheets(stories) {
  // A story with a language of its own can't stand beside others.
  const groupOf = ({ id, language }) => [id.split('/')[0], language].filter(Boolean).join('-');
  return [...new Set(stories.map(groupOf))].flatMap((group) => {
    const members = stories.filter((story) => groupOf(story) === group);
    const most = inOne(group);
    return Array.from({ length: Math.ceil(members.length / most) }, (_, at) => ({
      name: `${group}-${at + 1}`,
      stories: members.slice(at * most, (at + 1) * most).map(({ id }) => id),
      language: members[0].language ?? 'fr',
      colours: 'light',
      width: 768,
    }));
  });
}

/** @returns {Picture[]} */
const chosen = () =>
  Object.entries(CHOSEN).flatMap(([name, what]) =>
    COLOURS.flatMap((colours) =>
      WIDTHS.flatMap((width) =>
        LANGUAGES.map((language) => ({ name: `${name}.${colours}-${width}-${language}`, language, colours, width, ...what })),
      ),
    ),
  );

/** @returns {Picture[]} */
const acted = () =>
  Object.entries(ACTS).flatMap(([name, { colours: all = ['light'], languages = ['fr'], ...what }]) =>
    all.flatMap((colours) =>
      languages.map((language) => ({ name: `${name}.${colours}-${language}`, language, colours, width: 768, ...what })),
    ),
  );

/** @param {{ id: string, language?: string }[]} stories of stories/ */
export const listPictures = (stories) => [...sheets(stories), ...chosen(), ...acted()];
