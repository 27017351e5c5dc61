/** What is promised to a reader who may be in danger or in distress. The numbers are the marks in the tests: `[S1]`. */

/** @type {Record<string, { name: string, remark?: string }>} */
export const REQUIREMENTS = {
  S1: { name: 'The exit is a real link in the page’s own HTML, and leads out without any script' },
  S2: { name: 'Leaving stays in the same tab and opens no window' },
  S3: { name: 'The site that the exit leads to is not told where the reader was' },
  S4: { name: 'Going back does not show the page that was left' },
  S5: { name: 'The page is covered, and gone for screen readers, before the way out begins' },
  S6: { name: 'Shift three times leaves; Shift as part of other keys does not; five seconds start the count anew' },
  S7: { name: 'Each press of Shift is announced in the language of the moment' },
  S8: { name: 'However many exits there are, one listener serves them, and none is left when they go' },
  S9: { name: 'The exit stays on show, on small screens and above banners, and lies on nothing that has focus' },
  S10: {
    name: 'Nothing claims to hide, erase or protect; what leaving does not do is said',
  },
  S11: { name: 'The exit leads to https: only, and to a neutral page where it is given no such address; the page can’t stop it' },
  S12: { name: 'Nothing is kept: no cookie, no storage, no database, no entry in the history, no change of the address' },
  S13: { name: 'Nothing is asked for but the library’s own files and the content that the page names' },
  S14: { name: 'Links that the library writes give other sites no handle and no referrer' },
  S15: { name: 'Code in content, in any field, is shown as text or left out' },
  S16: { name: 'Nothing plays or moves; nothing takes focus or scrolls while a page loads, unless its address names a question' },
  S17: { name: 'Every answer can be reached without the script; with it, questions are headings that say whether they are open' },
  S18: { name: 'Every text is marked with its language, and a translation that is missing is said' },
  S19: { name: 'Canadian French is set with its spaces, and addresses and times are left alone' },
  S20: {
    name: 'Help lines say country, hours and languages; what is dialled is what is read; age is told; nothing dials by itself',
  },
};
