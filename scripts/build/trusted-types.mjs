/**
 * Build plugin: lit's Trusted Types policy gets the library's own name, and its refusal is survived.
 *
 * lit-html makes its policy while it is imported. On a page with a lit of its own, a second policy of that name
 * throws unless the page says 'allow-duplicates'; on a page that lists the names it allows, so does a first one.
 */

/** What a page's Content-Security-Policy names: `trusted-types voix`. */
export const POLICY = 'voix';

const CREATION = /(\w+)\.createPolicy\((["'])lit-html\2,(\{createHTML:\s*\(?\w+\)?\s*=>\s*\w+\})\)/g;

/** The source of lit-html.js with the policy renamed; an error where it does not stand there exactly once. */
export function renamePolicy(source) {
  const found = [...source.matchAll(CREATION)].length;
  if (found !== 1) throw new Error(`lit-html.js: expected one creation of the Trusted Types policy, found ${found}`);
  return source.replace(
    CREATION,
    (_, factory, quote, rules) => `(()=>{try{return ${factory}.createPolicy("${POLICY}",${rules})}catch{}})()`,
  );
}

export function trustedTypes() {
  let renamed = 0;
  return {
    name: 'voix:trusted-types',
    transform: {
      filter: { id: /[\\/]lit-html[\\/](?:\w+[\\/])*lit-html\.js$/ },
      handler(code) {
        renamed++;
        return { code: renamePolicy(code), map: null };
      },
    },
    generateBundle() {
      if (renamed !== 1) this.error(`expected one copy of lit-html.js in the bundle, found ${renamed}`);
    },
  };
}
