/**
 * The page's widgets, shown by the real voix.js in a sandboxed frame.
 *
 * The frame has an origin of its own, and this page's policy holds in it: no script but those of this folder can run, and
 * nothing can be asked for but content documents. What was pasted is put into it as nodes, not as text.
 */

/** What asks for something, or leads the frame elsewhere. A JSON script is content. */
const ACTIVE =
  'script:not([type="application/json"]), link, meta, base, iframe, object, embed, style, img, picture, video, audio';
const OPTIONS = ['lang', 'theme', 'src', 'drafts'];

const isWidget = ({ localName, dataset }) => localName.startsWith('voix-') || dataset?.voix !== undefined;

/** Whether it stands in no other widget. */
function isTop({ parentElement: above }) {
  return !above || (!isWidget(above) && isTop(above));
}

/** The widget as it is shown here: its document by its whole address, or by the text that was pasted. */
function copyOf({ element, isDiv, src, url }, page, target) {
  const copy = target.importNode(element, true);
  for (const active of copy.querySelectorAll(ACTIVE)) active.remove();
  const [from, content] = isDiv ? ['data-src', 'data-content'] : ['src', 'content'];
  if (src === null) return copy;
  if (page.json) {
    copy.removeAttribute(from);
    copy.setAttribute(content, page.json);
  } else if (page.isKnown && url) copy.setAttribute(from, url.href);
  // Without the page's address nothing is loaded; and what is empty then is not empty on the page.
  else if (copy.childElementCount) copy.removeAttribute(from);
  else return [];
  return copy;
}

function append(parent, name, attributes) {
  const element = parent.ownerDocument.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  parent.append(element);
}

/** The HTML of the frame. */
export function previewOf(page, language) {
  const target = document.implementation.createHTMLDocument('');
  const { release, script, parsed, widgets, json } = page;
  target.documentElement.lang = parsed.documentElement.lang || language;
  const metas = [...parsed.querySelectorAll('meta[name="voix-allow"]')].map(({ content }) => content);
  const allow = [...(page.isKnown ? [page.url.origin] : []), script?.element.dataset.allow ?? '', ...metas];
  append(target.head, 'meta', { name: 'referrer', content: 'no-referrer' });
  append(target.head, 'meta', { name: 'voix-allow', content: allow.join(' ') });
  append(target.head, 'link', { rel: 'stylesheet', href: `${release.folder}voix.css` });
  append(target.head, 'link', { rel: 'stylesheet', href: `${release.folder}check/inside.css` });
  append(target.head, 'script', { src: `${release.folder}check/inside.js`, 'data-parts': release.parts });
  const options = OPTIONS.filter((name) => script?.element.dataset[name] !== undefined && (name !== 'src' || page.isKnown));
  const dataset = options.map((name) => [`data-${name}`, script.element.dataset[name]]);
  const own = Object.fromEntries(dataset);
  if (own['data-src']) own['data-src'] = new URL(own['data-src'], page.base).href;
  append(target.head, 'script', { async: '', src: `${release.folder}voix.js`, ...own });
  const shown = widgets.filter((widget) => widget.isKnown && isTop(widget.element));
  target.body.append(...shown.flatMap((widget) => copyOf(widget, page, target)));
  // A document alone: all that is in it.
  if (json && !widgets.length) append(target.body, 'voix-page', { content: json });
  return `<!doctype html>${target.documentElement.outerHTML}`;
}

/**
 * Shows the widgets in a new frame.
 *
 * @param {HTMLElement} place
 * @param {(message: Record<string, unknown>) => void} tell takes what the frame says
 * @returns {() => void} ends it
 */
export function showPreview(place, page, { language, title }, tell) {
  const frame = document.createElement('iframe');
  frame.sandbox = 'allow-scripts';
  frame.referrerPolicy = 'no-referrer';
  frame.title = title;
  frame.srcdoc = previewOf(page, language);
  const listen = ({ source, data }) => source === frame.contentWindow && tell(data);
  addEventListener('message', listen);
  place.replaceChildren(frame);
  return () => removeEventListener('message', listen);
}
