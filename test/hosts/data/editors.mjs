/** HTML as content management systems leave it. */
import { require } from '../packages.mjs';
import { DIVS } from '../widgets.mjs';

const { autop } = require('@wordpress/autop');
const sanitize = require('sanitize-html');

/** What WordPress leaves of an author's HTML, 6.1 to 6.7, as far as it concerns a widget. */
const AUTHORS = {
  allowedTags: [
    ...['div', 'section', 'details', 'summary', 'p', 'br', 'a', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'strong', 'em', 'b', 'i'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'footer', 'time', 'span', 'button'],
  ],
  allowedAttributes: {
    '*': ['class', 'id', 'lang', 'dir', 'role', 'aria-label', 'data-*'],
    a: ['href', 'rel'],
    details: ['open'],
    time: ['datetime'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel', 'sms'],
};
const alone = (html) => html.split('\n').join('\n\n');

export const editors = [
  { name: 'wpautop over divs [E12]', body: () => autop(alone(DIVS)) },
  { name: 'wpautop over tags and divs [E12a]', body: (widgets) => autop(alone(widgets)) },
  { name: 'HTML of an author, filtered', body: () => sanitize(DIVS, AUTHORS) },
  {
    name: 'DOMPurify',
    head: '<script src="/packages/dompurify/dist/purify.min.js"></script>',
    body: () => '<div id="here"></div>',
    divs: true,
    then: (widgets) => void (document.querySelector('#here').innerHTML = window.DOMPurify.sanitize(widgets)),
  },
  {
    name: 'TinyMCE [E1] [E4] [E5]',
    scripts: ['tinymce/tinymce.min.js'],
    body: () => '<textarea id="editor" aria-label="Editor"></textarea><div id="here"></div>',
    divs: true,
    // What an author pastes as source, as the editor hands it on: without the tag, which would be one widget too many.
    then: async (widgets) => {
      const [editor] = await window.tinymce.init({ selector: '#editor', license_key: 'gpl', promotion: false });
      editor.setContent(`<voix-faq lang="en"><p>What stood in a tag.</p></voix-faq>${widgets}`);
      const html = editor.getContent();
      editor.remove();
      document.querySelector('#here').innerHTML = html;
    },
  },
  {
    name: 'junk of frameworks [E12c]',
    // What is rendered before the script arrives, and corrected afterwards.
    body: () =>
      `<voix-faq items="[object Object]" content="[object Object]" open="false" heading-level="undefined" lang="null" theme="[object Object]"><details><summary>Why?</summary><p>Because.</p></details></voix-faq>`,
    count: 1,
    shows: ['Why? Because.'],
    says: [/^(?:error|warn): .*content/],
  },
];
