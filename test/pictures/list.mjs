/** Which pictures there are: every story once, and a chosen set in every scheme, at every width, in every language. */

/**
 * @typedef {object} Picture
 * @property {string} name of the file, without its ending
 * @property {string[]} stories
 * @property {string} language
 * @property {'light' | 'dark' | 'forced'} colours
 * @property {number} width of the window, in CSS pixels
 * @property {boolean} [opened] whether the first question of each story is open
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

/** @param {{ id: string, language?: string }[]} stories of stories/ */
export const listPictures = (stories) => [...sheets(stories), ...chosen()];
