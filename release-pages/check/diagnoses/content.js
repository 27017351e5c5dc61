/** Content: where it comes from, and what the library itself says of it in the preview. */

/** The faults whose “expected” begins so: the library's own words, as src/content/explain.ts has them. */
const expecting = (faults, start, path = /^/) =>
  faults.filter((fault) => fault.expected.startsWith(start) && path.test(fault.path));

const addressIn = ({ expected }) => expected.replace(/^an? \w+ (?:at|from) /, '');
const isOwn = (fault, page) => URL.canParse(addressIn(fault)) && new URL(addressIn(fault)).origin === page.url.origin;
const isHtml = ({ found }) => /^"</.test(found);
const found = ({ found }) => ({ found });

/** Faults that have a diagnosis of their own, here or in markup.js. */
const NAMED = [
  'JSON',
  'a document at',
  'an answer from',
  'an address on the page',
  'content: HTML inside',
  'a <div> with the name',
];

export const CONTENT = [
  {
    id: 'address-missing',
    find: ({ isKnown, documents, json }) => (documents.length && !isKnown && !json ? [{}] : []),
  },
  {
    id: 'content-http',
    stops: true,
    find: ({ documents, url, isKnown }) =>
      isKnown && url.protocol === 'https:' ?
        documents.filter(({ protocol }) => protocol === 'http:').map(({ href }) => ({ href }))
      : [],
  },
  {
    id: 'content-origin',
    stops: true,
    find: ({ faults }) => expecting(faults, 'an address on the page').map(found),
  },
  {
    id: 'content-status',
    stops: true,
    find: ({ faults }) => expecting(faults, 'a document at').map((fault) => ({ address: addressIn(fault), found: fault.found })),
  },
  {
    id: 'content-unreachable',
    stops: true,
    find: (page) =>
      expecting(page.faults, 'an answer from')
        .filter((fault) => !isOwn(fault, page))
        .map((fault) => ({ address: addressIn(fault) })),
  },
  {
    id: 'content-unreachable-here',
    find: (page) =>
      expecting(page.faults, 'an answer from')
        .filter((fault) => isOwn(fault, page))
        .map((fault) => ({ address: addressIn(fault) })),
  },
  { id: 'content-html', stops: true, find: ({ faults }) => expecting(faults, 'JSON', /^src$/).filter(isHtml).map(found) },
  {
    id: 'content-not-json',
    stops: true,
    find: ({ faults }) =>
      expecting(faults, 'JSON')
        .filter((fault) => fault.path !== 'src' || !isHtml(fault))
        .map(found),
  },
  { id: 'content-nothing', stops: true, find: ({ faults }) => expecting(faults, 'content: HTML inside').map(() => ({})) },
  {
    id: 'content-fault',
    find: ({ faults }) => faults.filter(({ expected }) => !NAMED.some((start) => expected.startsWith(start))),
  },
  { id: 'host-not-shared', find: ({ preview, release }) => (preview.isShared ? [] : [{ folder: release.folder }]) },
  { id: 'preview-not-started', find: ({ preview, release }) => (preview.hasStarted ? [] : [{ folder: release.folder }]) },
];
