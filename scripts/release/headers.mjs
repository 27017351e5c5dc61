/** `_headers`: what Netlify and Cloudflare Pages are told to send, in the format that both read. */

/** On every answer: any page may use the files, and none is taken for what it is not. */
export const SHARED = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};
export const LIFETIMES = {
  exact: 'public, max-age=31536000, immutable',
  alias: 'public, max-age=300',
};

/**
 * One rule for each folder: a host may join the values of all rules that match, and two lifetimes make none.
 *
 * @param {string[]} versions names of the folders: `0.1.0`, `0`
 */
export function headersFile(versions) {
  const rule = (path, headers) => [path, ...Object.entries(headers).map((header) => `  ${header.join(': ')}`), ''].join('\n');
  const lifetime = (version) => (version.includes('.') ? LIFETIMES.exact : LIFETIMES.alias);
  return [
    rule('/voix/*', SHARED),
    ...versions.map((version) => rule(`/voix/${version}/*`, { 'Cache-Control': lifetime(version) })),
  ].join('\n');
}
