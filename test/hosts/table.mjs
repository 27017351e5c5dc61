/** What was found, as Markdown: a line for each host page, a column for each engine, and below it what is not nothing. */

/** @typedef {{ host: string, engine: string, wrong: Record<string, string[]>, excepted: string[] }} Finding */

const count = ({ wrong }) => {
  const parts = Object.entries(wrong).flatMap(([what, list]) => (list.length ? `${what}: ${list.length}` : []));
  return parts.join(', ') || '0';
};
const cell = (finding) => (finding ? count(finding) + (finding.excepted.length ? ' \\*' : '') : '–');

/** @param {Finding[]} findings */
export function table(engines, findings) {
  const hosts = [...new Set(findings.map(({ host }) => host))];
  const find = (host, engine) => findings.find((one) => one.host === host && one.engine === engine);
  const lines = hosts.map((host) => `| ${host} | ${engines.map((engine) => cell(find(host, engine))).join(' | ')} |`);
  const excepted = new Set(findings.flatMap(({ host, excepted }) => excepted.map((why) => `\\* ${host}: ${why}`)));
  return [
    '# Host pages',
    '',
    'Console messages, violations of the page’s policy, exceptions, words and layout other than on a clean page,',
    'accessibility violations (axe), requests to anyone else: together, for twelve elements in two forms.',
    '',
    `| host page | ${engines.join(' | ')} |`,
    `| --- | ${engines.map(() => '---').join(' | ')} |`,
    ...lines,
    '',
    ...excepted,
    '',
  ].join('\n');
}
