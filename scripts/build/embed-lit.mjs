/**
 * Build plugin: lit as a guest on somebody else's page.
 *
 * lit is written for the page that it belongs to: it makes a Trusted Types policy and puts names on `globalThis`
 * while it is imported, and carries code for older browsers. Each edit must fit lit's source exactly; where a new lit no
 * longer does, the build fails and somebody looks.
 */

import { TRIMS } from './trim-lit.mjs';

/** By file: what stands there (minified names vary), and what takes its place. */
const EDITS = {
  'lit-html/lit-html.js': [
    // On a page with a lit of its own, a second policy of that name throws unless the page says 'allow-duplicates'; on a
    // page that lists the names it allows, so does a first one. The script needs none: it makes nodes, no HTML.
    { found: /(\w+)=\w+\.trustedTypes,\w+=\1\?\1\.createPolicy\("lit-html",.*?\):void 0,/g, put: '' },
    // Polyfills that may be there for lit, and a list that another lit complains about.
    {
      found: /,(\w+)=(\w+)\.litHtmlPolyfillSupport;\1\?\.\([^)]*\),\(\2\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g,
      put: ';',
    },
  ],
  '@lit/reactive-element/reactive-element.js': [
    { found: /(\w+)=\w+\.trustedTypes,\w+=\1\?\1\.emptyScript:"",/g, put: '' },
    { found: /(\w+)=\w+\.reactiveElementPolyfillSupport,/g, put: '' },
    { found: /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, put: ';' },
    // Standard decorators, which the library does not use, keep their notes there.
    { found: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g, put: '' },
    {
      found:
        /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w+,\w+\]of \2\)this\.elementProperties\.set\(\w+,\w+\)\}/g,
      put: '',
    },
  ],
  'lit-element/lit-element.js': [
    {
      found:
        /,(\w+)\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\1\.litElementPolyfillSupport;\2\?\.\(\{LitElement:\w+\}\);/g,
      put: ';',
    },
    { found: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, put: '' },
  ],
  '@lit/reactive-element/css-tag.js': [
    // Every browser that the library supports adopts style sheets; start.ts asks before anything else.
    { found: /(\w+)\.ShadowRoot&&\(void 0===\1\.ShadyCSS[^,]*CSSStyleSheet\.prototype/g, put: '!0' },
  ],
};

/** The source of one of lit's files as the script has it. */
export function edit(file, source) {
  return [...EDITS[file], ...(TRIMS[file] ?? [])].reduce((code, { found, put, times = 1 }) => {
    const count = [...code.matchAll(found)].length;
    if (count !== times) throw new Error(`${file}: expected ${found.source} ${times} times, found it ${count} times`);
    return code.replace(found, put);
  }, source);
}

export const FILES = Object.keys(EDITS);

export function embedLit() {
  const seen = [];
  return {
    name: 'voix:embed-lit',
    transform: {
      filter: { id: /[\\/]node_modules[\\/]@?lit/ },
      handler(code, id) {
        const file = FILES.find((name) => id.replaceAll('\\', '/').endsWith(`/node_modules/${name}`));
        if (!file) return undefined;
        seen.push(file);
        return { code: edit(file, code), map: null };
      },
    },
    generateBundle() {
      const missing = FILES.filter((file) => !seen.includes(file));
      if (missing.length) this.error(`expected ${missing.join(', ')} in the bundle`);
    },
  };
}
