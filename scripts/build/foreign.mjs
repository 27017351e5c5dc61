/** What a foreign page does to a widget, and what Voix does about it. The numbers are the marks in the tests: `[E1]`. */

/** @type {Record<string, { name: string, answer: string, remark?: string }>} */
export const FOREIGN = {
  E1: {
    name: 'An editor drops tags that it does not know',
    answer: '`<div data-voix>` is the same widget as the tag. WordPress’s filter for authors and TinyMCE keep it, whole.',
  },
  E2: {
    name: 'A framework expects its nodes where it has put them',
    answer: 'A widget is made in place: no node of the page is written to, moved, wrapped or replaced.',
  },
  E3: {
    name: 'A page clones a widget',
    answer: 'The clone is a widget of its own. What is upgraded is known by its shadow root.',
  },
  E4: { name: 'An editor leaves spaces, `&nbsp;` and empty paragraphs', answer: 'They count as nothing.' },
  E5: {
    name: 'A widget can’t be shown, or an editor deletes it where it is empty',
    answer: 'What stands inside is shown until content comes, and where none does. The docs ask for something inside, always.',
    remark: 'CKEditor 5, which deletes an empty `<div>`, is not run here; TinyMCE is.',
  },
  E6: {
    name: 'A filter drops options by their names',
    answer: 'Every name is lower-case letters, digits and single hyphens.',
  },
  E7: {
    name: 'A filter cuts words in attributes that it does not know',
    answer: 'Words stand in `data-` options, which WordPress keeps, or in HTML.',
    remark:
      'Drupal, which cuts after a colon in the attributes of a tag, is not run here. The README says to write headings as HTML.',
  },
  E8: { name: 'An editor drops options without a value', answer: '`data-drafts="true"` is the same as `data-drafts`.' },
  E9: {
    name: 'A filter takes a script away, and leaves its JSON as text',
    answer: 'JSON may stand in an attribute, written as entities; so it is stored and shown.',
  },
  E10: { name: 'A filter drops `slot`, `part`, `hidden` and more', answer: 'No snippet needs them.' },
  E11: { name: 'HTML comes late, or in pieces', answer: 'Children are watched; a widget follows.' },
  E12: {
    name: 'WordPress makes paragraphs and line breaks',
    answer:
      'They do a `<div data-voix>` no harm. Out of a tag that stands outside a Custom HTML block it moves HTML; the HTML stays on the page, and the console says that the widget is empty.',
  },
  E12a: {
    name: 'WordPress damages inline JSON',
    answer: 'JSON as entities in an attribute stays as it is. What a script has is repaired: paragraphs, curly quotes, entities.',
  },
  E12b: {
    name: 'WordPress’s filter for authors (KSES, 6.1) keeps and drops',
    answer: 'What widgets need is kept: these are the pieces that were tried.',
  },
  E12c: {
    name: 'A framework writes `[object Object]` or `false` before the script is there',
    answer: 'It is told, nothing is thrown, and a property that is set later wins.',
  },
  E13: {
    name: 'A site builder gives attributes alone',
    answer: 'Each attribute is a property, too, and content may be a JSON string in either.',
  },
  E14: {
    name: 'Anyone can write a widget in a comment',
    answer:
      'Documents come from the page’s origin, from the release’s folder, and from origins that only the script tag or the page’s head names; after redirects, too.',
  },
  E15: { name: 'A tool drops `type="module"`, or adds `async`', answer: 'One file is script and module.' },
  E16: { name: 'A tag manager drops the script’s attributes', answer: 'The script needs neither its own tag nor its address.' },
  E17: { name: 'The script comes at any time, and so do widgets', answer: 'Both are found.' },
  E18: { name: 'The script is there twice, or in two versions', answer: 'The first is in charge, and says so once.' },
  E19: { name: 'Old libraries change arrays', answer: 'The script needs nothing that they change.' },
  E20: {
    name: 'A `<base href>`, and addresses with `#`',
    answer: 'The script’s files are found by its own address; links to questions lead to this page.',
  },
  E21: {
    name: 'A release is kept too long, or not shared',
    answer: 'A folder that never changes, an alias kept for minutes, and the headers for both.',
  },
  E22: { name: 'The script is blocked, late or lost', answer: 'The page’s HTML stays, and can be used.' },
  E23: { name: 'A policy forbids inline styles, or all', answer: 'Styles are constructed; none is inline.' },
  E24: {
    name: 'A policy names other Trusted Types, or another lit is there',
    answer: 'The script makes no policy and needs none, and leaves no name on the page.',
  },
  E25: {
    name: 'A browser in which nothing can be rendered',
    answer: 'Nothing is registered there; the page’s HTML stays.',
  },
  E26: { name: 'Content fails', answer: 'The HTML inside is shown, whatever went wrong.' },
  E27: { name: 'A page’s policy sends referrers', answer: 'Requests of the library have neither referrer nor cookies.' },
  E28: {
    name: 'A page demands integrity, isolation, or is a sandbox',
    answer: 'The script works there; what it would load later may have to stay away.',
  },
  E29: {
    name: 'A page sets type that is inherited',
    answer: 'It ends at the widget. Visibility and readers’ text spacing go on.',
  },
  E30: { name: '`* { all: unset }`, and `display: none`', answer: 'The first changes nothing inside, the second holds.' },
  E31: { name: 'A root font size of 62.5 %', answer: 'No length depends on it.' },
  E32: { name: 'A widget is moved into another document', answer: 'It takes its style sheets along.' },
  E33: { name: 'A language tag that is none', answer: 'It is made right, or passed over.' },
  E34: {
    name: 'Browsers find, link to and translate a page’s text',
    answer: 'Its own HTML stays in the page, so they still do. A question opens for what its answer holds.',
    remark: 'No browser’s translation and no search of a browser’s own window is run.',
  },
  E35: { name: 'A page is printed', answer: 'Every answer is open on paper.' },
  E36: {
    name: 'A page has its own dialogs, frames and transformed boxes',
    answer: 'The exit lies above them, leaves no cover on a page that comes back from memory, and says where a frame forbids it.',
  },
  E37: {
    name: 'A page hides what is not defined, or its HTML jumps when the script comes',
    answer: 'Nothing depends on the first; with `voix.css` nothing moves.',
  },
  E38: { name: 'Filters of advertisements hide by name', answer: 'No file is called as they like it.' },
  E39: { name: 'A plugin delays scripts until the reader does something', answer: 'The page’s HTML serves until then.' },
  E40: {
    name: 'Loading takes time',
    answer: 'One file shows a page’s own HTML.',
    remark: 'How long it takes is not for a test. A document can’t be preloaded: see [ADR 18](adr/0018-foreign-pages.md).',
  },
  E41: {
    name: 'A page assigns `document.adoptedStyleSheets` anew',
    answer:
      'No event tells of it. The page’s own HTML in widgets looks as before the script came, and an exit’s link is smaller than it has to be, until another widget comes. Link `voix.css`, and nothing changes.',
  },
  E42: {
    name: 'A page has shadow roots of its own',
    answer: 'Tags work there. A `<div data-voix>` in one stays as it is written: the script does not look into them.',
  },
  E43: {
    name: 'A page hides what is empty (`:empty { display: none }`)',
    answer:
      'A widget with attributes alone is empty, and hidden. Put a link into it, or write `voix-faq:empty, [data-voix]:empty { display: block }`.',
  },
};
