/** What the page's own policies refuse. */
import { allows, deciding, scriptWay } from '../policies.js';

/** For each policy and each script that has an address. */
const pairs = ({ policies, scripts }) =>
  policies.flatMap((policy) => scripts.filter(({ url }) => url).map((script) => ({ policy, script })));

const scriptDirective = (policy) => deciding(policy, 'script-src-elem', 'script-src', 'default-src');
const isDynamic = (policy) => !!scriptDirective(policy)?.sources.includes("'strict-dynamic'");

/** The addresses that a directive of a policy keeps out. */
const refused = ({ policies, url }, addresses, ...names) =>
  policies.flatMap((policy) => {
    const directive = deciding(policy, ...names, 'default-src');
    if (!directive) return [];
    return addresses
      .filter((address) => !allows(directive.sources, address, url))
      .map(({ origin }) => ({ directive: directive.name, origin: origin === url.origin ? "'self'" : origin }));
  });

export const POLICY = [
  {
    id: 'policy-script',
    stops: true,
    find: (page) =>
      pairs(page)
        .filter(({ policy, script }) => !isDynamic(policy) && !scriptWay(policy, script, page.url))
        .map(({ policy, script }) => ({
          directive: scriptDirective(policy).name,
          origin: script.url.origin === page.url.origin ? "'self'" : script.url.origin,
        })),
  },
  {
    id: 'policy-strict-dynamic',
    stops: true,
    find: (page) =>
      pairs(page)
        .filter(({ policy, script }) => isDynamic(policy) && !scriptWay(policy, script, page.url))
        .map(() => ({})),
  },
  {
    id: 'policy-parts',
    find: (page) =>
      pairs(page).flatMap(({ policy, script }) => {
        const way = scriptWay(policy, script, page.url);
        const isAlone = way === 'hash' || (way === 'nonce' && !isDynamic(policy));
        return isAlone && !allows(scriptDirective(policy).sources, script.url, page.url) ? [{ way }] : [];
      }),
  },
  { id: 'policy-style', find: (page) => refused(page, page.sheets, 'style-src-elem', 'style-src') },
  { id: 'policy-connect', stops: true, find: (page) => refused(page, page.documents, 'connect-src') },
  {
    id: 'policy-sandbox',
    stops: true,
    find: ({ policies }) =>
      policies.filter((policy) => policy.has('sandbox') && !policy.get('sandbox').includes('allow-scripts')).map(() => ({})),
  },
  {
    id: 'policy-integrity',
    stops: true,
    find: ({ headers, scripts }) =>
      headers
        .filter(({ name, value }) => name === 'integrity-policy' && /blocked-destinations=\([^)]*\bscript\b/.test(value))
        .filter(() => scripts.some(({ integrity }) => !integrity))
        .map(() => ({})),
  },
];
