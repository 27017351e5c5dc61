/**
 * The picture of each element in docs/elements.md: the file in docs/pictures/, words for those who do not see it, and
 * the HTML that it is made of, where it is not an example of README.md. In English, from the demo's document.
 *
 * @type {Record<string, { name: string, alt: string, html?: string, atEdge?: boolean, height?: number }>}
 */
export const ELEMENT_PICTURES = {
  'voix-exit': {
    name: 'exit',
    alt: 'At the lower edge of the window, above the text: “Leave this page” as a dark button; beside it, that Shift three times does the same, and a link to what it can’t do.',
    html: `<voix-exit lang="en" src="/content.json"></voix-exit>
      <h2>About the groups</h2><p>What stands on the page stays readable. The way out is there wherever the reader has scrolled to.</p>
      <p>&nbsp;</p><p>&nbsp;</p>`,
    atEdge: true,
  },
  'voix-faq': { name: 'faq', alt: 'Two questions under a heading. The first is open and shows its answer.' },
  'voix-group-card': {
    name: 'narrow',
    alt: 'A card with a coloured upper edge: the group’s name, since when it works with whom, and who it is.',
  },
  'voix-group-list': { name: 'groups', alt: 'Two cards side by side under a heading.' },
  'voix-help-lines': {
    name: 'help-lines',
    alt: 'Two help lines with a line between them. Each has its name, its number in large letters, and below it country, languages, hours and the day on which it was checked.',
    html: '<voix-help-lines lang="en" src="/content.json"></voix-help-lines>',
  },
  'voix-intro': {
    name: 'intro',
    alt: 'A title in large letters, an opening paragraph in letters a little larger than the text, then text and a list.',
    html: '<voix-intro lang="en" src="/content.json"></voix-intro>',
  },
  'voix-language': {
    name: 'language',
    alt: 'Three languages in a row, each in its own name. The one that is read is bold, the others are underlined.',
    html: '<voix-language lang="en" languages="en, fr, ar"></voix-language>',
  },
  'voix-notice': {
    name: 'notice',
    alt: 'A card that says what the page speaks of, and a link that skips it.',
    html: '<voix-notice lang="en" src="/content.json"></voix-notice>',
  },
  'voix-page': { name: 'page', alt: 'All sections of a document one below the other, and the exit at the lower edge.' },
  'voix-resource-list': {
    name: 'resources',
    alt: 'Three links in a list. Below each title: its kind, format, size and language.',
  },
  'voix-statement': {
    name: 'statement',
    alt: 'A quotation in larger letters beside a coloured line; below it, who said it, and where.',
    html: '<voix-statement lang="en" src="/content.json" item="parole-survivante"></voix-statement>',
  },
  'voix-timeline': {
    name: 'timeline',
    alt: 'Events along a line with a dot for each: a date in bold, then what happened.',
    html: '<voix-timeline lang="en" src="/content.json"></voix-timeline>',
  },
};
