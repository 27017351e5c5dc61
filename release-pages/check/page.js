/** What a webmaster has pasted, as facts. Nothing of it runs: a document that DOMParser made has no window. */
import { readHeaders, readPolicies } from './policies.js';

export const NAMES = [
  ...['page', 'intro', 'group-card', 'group-list', 'faq', 'resource-list'],
  ...['timeline', 'statement', 'help-lines', 'notice', 'exit', 'language'],
];

/** Stands for the page's address where it is not known. */
const SOMEWHERE = 'https://your-page.invalid/';

export const parseUrl = (text, base) => (text !== null && URL.canParse(text, base) ? new URL(text, base) : undefined);

const scriptOf = (base) => (element) => {
  // Optimisers that hold a script back put its address into another attribute.
  const src = element.getAttribute('src') ?? element.getAttribute('data-src') ?? '';
  const url = parseUrl(src, base);
  const [, version] = /\/v?(\d+(?:\.\d+\.\d+)?)\/voix\.js/.exec(src) ?? [];
  const integrity = element.getAttribute('integrity') ?? '';
  return { element, src, url, version, isExact: !!version?.includes('.'), integrity, nonce: element.nonce };
};

const widgetOf = (base) => (element) => {
  const isDiv = element.hasAttribute('data-voix');
  const name = isDiv ? element.getAttribute('data-voix') : element.localName.slice('voix-'.length);
  const src = element.getAttribute(isDiv ? 'data-src' : 'src');
  return {
    element,
    isDiv,
    name,
    isKnown: NAMES.includes(name),
    tag: isDiv ? `data-voix="${name}"` : `<voix-${name}>`,
    src,
    url: parseUrl(src, base),
  };
};

function textOf(body) {
  const copy = body.cloneNode(true);
  for (const element of copy.querySelectorAll('script,style,template')) element.remove();
  return copy.textContent;
}

/**
 * @param {{ html: string, headers: string, address: string, document: string }} pasted
 * @param {{ version: string, integrity: Record<string, string>, folder: string }} release that this tool belongs to
 */
export function readPage({ html, headers, address, document }, release) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const known = parseUrl(address.trim());
  const url = known ?? new URL(SOMEWHERE);
  const base = parseUrl(parsed.querySelector('base[href]')?.getAttribute('href') ?? '', url) ?? url;
  const all = (selector) => [...parsed.querySelectorAll(selector)];
  const lines = readHeaders(headers);
  const metas = all('meta[http-equiv="content-security-policy" i]').map(({ content }) => content);
  const scripts = all('script[src*="voix.js"],script[data-src*="voix.js"]').map(scriptOf(base));
  const widgets = all('*')
    .filter(({ localName, dataset }) => localName.startsWith('voix-') || dataset?.voix !== undefined)
    .map(widgetOf(base));
  return {
    html,
    parsed,
    /** The text that readers see: where a tag stands in it, an editor took it for words. */
    text: textOf(parsed.body),
    json: document.trim(),
    isKnown: !!known,
    url,
    base,
    headers: lines,
    policies: readPolicies(lines, metas),
    scripts,
    script: scripts[0],
    sheets: all('link[rel~=stylesheet][href*="voix.css"]').flatMap((link) => parseUrl(link.getAttribute('href'), base) ?? []),
    widgets,
    /** Addresses of content documents. */
    documents: [...widgets.map(({ url }) => url), parseUrl(scripts[0]?.element.dataset.src ?? null, base)].filter(Boolean),
    release,
    /** What the preview tells, once it does. @type {{ path: string, expected: string, found: string }[]} */
    faults: [],
    preview: { isSettled: false, isShared: true, hasStarted: true },
  };
}
