/**
 * `_headers` as Netlify and Cloudflare Pages read it: a line that begins with `/` is a path, `*` in it is anything; the
 * indented lines below it are its headers. Where several paths match, their values of one header are joined.
 */

const quote = (text) => text.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

/** @returns {{ path: RegExp, headers: [string, string][] }[]} */
export function readHeaders(text) {
  const rules = [];
  for (const line of text.split('\n').filter((line) => line.trim() && !line.startsWith('#'))) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name) rules.at(-1).headers.push([name, value]);
    else if (line.startsWith('/')) rules.push({ path: new RegExp(`^${quote(line).replaceAll('*', '.*')}$`), headers: [] });
    else throw new Error(`expected a path or a header, found: ${line}`);
  }
  return rules;
}

export function headersFor(rules, path) {
  const all = {};
  for (const rule of rules.filter((rule) => rule.path.test(path))) {
    for (const [name, value] of rule.headers) all[name] = name in all ? `${all[name]}, ${value}` : value;
  }
  return all;
}
