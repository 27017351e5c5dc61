/** The script tag: whether it is there, and is let be what it is. `find` gives what fills the blanks of the words. */

const once = (found, values = {}) => (found ? [values] : []);
const isScriptType = (type) => !type || /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i.test(type);
const isForeign = ({ url }, page) => !!url && url.origin !== page.url.origin;

export const SCRIPT = [
  { id: 'script-as-text', stops: true, find: ({ text }) => once(/<script[^>]*voix\.js/.test(text)) },
  {
    id: 'script-missing',
    stops: true,
    find: ({ script, text, widgets }) => once(!script && widgets.length && !/<script[^>]*voix\.js/.test(text)),
  },
  {
    id: 'script-placeholder',
    stops: true,
    find: ({ scripts }) => scripts.filter(({ url }) => url?.hostname === 'cdn.example').map(({ src }) => ({ src })),
  },
  {
    id: 'script-held',
    stops: true,
    find: ({ scripts }) =>
      scripts
        .filter(({ element }) => !element.hasAttribute('src') || !isScriptType(element.type))
        .map(({ element }) => ({ type: element.getAttribute('type') ?? 'data-src' })),
  },
  {
    id: 'script-http',
    stops: true,
    find: ({ scripts, url, isKnown }) =>
      isKnown && url.protocol === 'https:' ?
        scripts.filter((script) => script.url?.protocol === 'http:').map(({ src }) => ({ src }))
      : [],
  },
  { id: 'script-twice', find: ({ scripts }) => once(scripts.length > 1, { count: scripts.length }) },
  {
    id: 'script-other-host',
    find: ({ script, release }) =>
      once(script?.url && script.url.hostname !== 'cdn.example' && script.url.origin !== new URL(release.folder).origin, {
        origin: script?.url?.origin,
        here: new URL(release.folder).origin,
      }),
  },
  {
    id: 'script-other-version',
    find: ({ script, release: { version } }) =>
      once(script?.version && version !== script.version && version.split('.')[0] !== script.version, {
        version: script?.version,
        here: version,
      }),
  },
  {
    id: 'integrity-alias',
    stops: true,
    find: ({ scripts }) =>
      scripts.filter(({ integrity, version, isExact }) => integrity && version && !isExact).map(({ version }) => ({ version })),
  },
  {
    id: 'integrity-wrong',
    stops: true,
    find: ({ scripts, release }) =>
      scripts
        .filter(({ integrity, version }) => integrity && version === release.version)
        .filter(({ integrity }) => !integrity.split(/\s+/).includes(release.integrity['voix.js']))
        .map(({ version }) => ({ version, right: release.integrity['voix.js'] })),
  },
  {
    id: 'integrity-unknown',
    find: ({ scripts, release }) =>
      scripts
        .filter(({ integrity, version, isExact }) => integrity && isExact && version !== release.version)
        .map(({ version }) => ({ version, here: release.version })),
  },
  {
    id: 'integrity-crossorigin',
    stops: true,
    find: (page) =>
      once(
        page.scripts.some((script) => script.integrity && isForeign(script, page) && !script.element.hasAttribute('crossorigin')),
      ),
  },
];
