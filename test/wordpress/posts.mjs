/** Posts as people make them: pasted into the classic editor, whose paragraphs WordPress makes itself, or into a block. */
import { DIVS, MIXED, TAGS } from '../hosts/widgets.mjs';

const AFTER = '<p id="after">After it all.</p>';
/** A paragraph of its own each, as they are pasted. */
export const classic = (widgets) => `${widgets.split('\n').join('\n\n')}\n\n${AFTER}`;
/** “Custom HTML”. */
const block = (widgets) => `<!-- wp:html -->\n${widgets}\n${AFTER}\n<!-- /wp:html -->`;

/** A host page that is to be as the clean page is; axe looks at it, because a theme may change how a widget looks. */
const post = (name, by, content, more) => ({ name, by, content, axe: true, ...more });
const IN_TAGS = { column: 'prose', what: / elements ≠ 0$/, why: 'its HTML stands in tags, the clean page’s in divs' };

export const POSTS = [
  post('an author’s divs', 'author', classic(DIVS)),
  post('an author’s divs in a block', 'author', block(DIVS)),
  post('an administrator’s divs', 'administrator', classic(DIVS)),
  post('an administrator’s divs in a block', 'administrator', block(DIVS)),
  post('an administrator’s tags with JSON, and divs', 'administrator', classic(MIXED)),
  post('an administrator’s tags with HTML in a block', 'administrator', block(TAGS), { except: [IN_TAGS] }),
];
