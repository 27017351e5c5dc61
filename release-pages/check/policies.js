/** What a page's policies allow, read from header lines and `<meta http-equiv>`: enough of CSP 3 for one script and its content. */

/** `name: value`; not `https://…`, which begins a line where a policy was pasted in pieces. */
const LINE = /^([a-z][a-z0-9-]*):(?!\/\/)\s*(.*)$/i;

/**
 * Header lines as developer tools show them: a value may stand on the line below its name. What has no name is taken for
 * a policy.
 *
 * @returns {{ name: string, value: string }[]}
 */
export function readHeaders(text) {
  const headers = [];
  for (const line of text.split('\n').map((line) => line.trim())) {
    const [, name, value] = LINE.exec(line) ?? [];
    if (name) headers.push({ name: name.toLowerCase(), value });
    else if (line && headers.length) headers.at(-1).value += ` ${line}`;
    else if (line) headers.push({ name: 'content-security-policy', value: line });
  }
  return headers;
}

/** @returns {Map<string, string[]>} the sources of each directive; the first of a name counts */
function readPolicy(text) {
  const directives = new Map();
  for (const directive of text.split(';')) {
    const [name, ...values] = directive.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
  }
  return directives;
}

/** Every policy that is enforced. Several in one header are separated by commas. */
export const readPolicies = (headers, metas) =>
  [...headers.filter(({ name }) => name === 'content-security-policy').flatMap(({ value }) => value.split(',')), ...metas].map(
    readPolicy,
  );

/** The directive that decides, and its sources: the first of these that the policy has. */
export function deciding(policy, ...names) {
  const name = names.find((name) => policy.has(name));
  return name && { name, sources: policy.get(name) };
}

const HOST = /^(?:([a-z]+):\/\/)?(\*\.)?([^:/*]+|\*)(?::(\d+|\*))?(\/[^?#]*)?$/i;
const PORTS = { 'http:': '80', 'https:': '443' };
const portOf = ({ protocol, port }) => port || PORTS[protocol];
const isScheme = (wanted, protocol) => wanted === protocol || (wanted === 'http:' && protocol === 'https:');

function matches(source, url, page) {
  const text = source.toLowerCase();
  if (text === "'self'") return url.origin === page.origin;
  if (text === '*') return /^https?:$/.test(url.protocol);
  if (/^[a-z]+:$/.test(text)) return isScheme(text, url.protocol);
  const [, scheme, any, host, port, path] = HOST.exec(source) ?? [];
  if (!host) return false;
  const name = host.toLowerCase();
  return (
    isScheme(scheme ? `${scheme.toLowerCase()}:` : page.protocol, url.protocol) &&
    (name === '*' || (any ? url.hostname.endsWith(`.${name}`) : url.hostname === name)) &&
    (port === '*' || (port ?? PORTS[url.protocol]) === portOf(url)) &&
    (!path || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path))
  );
}

/** Whether one of the sources lets an address in. */
export const allows = (sources, url, page) => sources.some((source) => matches(source, url, page));

/** How a policy lets a script in: `any` where it says nothing, by `host`, `nonce` or `hash`; undefined where it does not. */
export function scriptWay(policy, { url, nonce, integrity }, page) {
  const directive = deciding(policy, 'script-src-elem', 'script-src', 'default-src');
  if (!directive) return 'any';
  const { sources } = directive;
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return 'nonce';
  const hashes = integrity.split(/\s+/).filter(Boolean);
  if (hashes.length && hashes.every((hash) => sources.includes(`'${hash}'`))) return 'hash';
  return !sources.includes("'strict-dynamic'") && allows(sources, url, page) ? 'host' : undefined;
}
