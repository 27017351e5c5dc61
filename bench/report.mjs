/** What was measured, as Markdown. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { goalsTable } from './goals.mjs';
import { growthPlots, growthTable } from './growth.mjs';
import { plot } from './plots.mjs';

const ms = (time) => (time < 10 ? time.toFixed(1) : String(Math.round(time)));

/** The columns of each measure: how a value is written, and whether it is set against plain HTML's. */
const COLUMNS = {
  load: [
    { name: 'requests', title: 'requests' },
    { name: 'bytes', title: 'kB', write: (bytes) => (bytes / 1000).toFixed(1) },
    { name: 'paint', title: 'FCP', write: ms, ratio: true },
    { name: 'ready', title: 'ready', write: ms, ratio: true },
    { name: 'cpu', title: 'CPU', write: ms, ratio: true },
    { name: 'script', title: 'script', write: ms },
    { name: 'shift', title: 'shift', write: (shift) => shift.toFixed(3) },
    { name: 'heap', title: 'heap, MB', write: (bytes) => (bytes / 1e6).toFixed(1), ratio: true },
    { name: 'nodes', title: 'nodes' },
  ],
  toggle: [
    { name: 'toggle', title: 'one answer', write: ms },
    { name: 'expand', title: 'all answers', write: ms, ratio: true },
  ],
  language: [{ name: 'language', title: 'the whole page', write: ms, ratio: true }],
  cycles: [
    { name: 'cycle', title: 'one cycle', write: ms },
    { name: 'keptHeap', title: 'bytes kept', write: (bytes) => String(Math.round(bytes)) },
    { name: 'keptNodes', title: 'nodes kept', write: (count) => count.toFixed(2) },
    { name: 'keptListeners', title: 'listeners kept', write: (count) => count.toFixed(2) },
  ],
};

function cell({ name, write = String, ratio }, values, plain) {
  const value = values[name];
  if (value === undefined) return '–';
  const against = ratio && plain?.[name] ? ` (${(value / plain[name]).toFixed(2)})` : '';
  return `${write(value)}${against}`;
}

function scenarioTable({ name, measure }, rows, plain) {
  const columns = COLUMNS[measure];
  return [
    `## ${name}`,
    '',
    `| | ${columns.map(({ title }) => title).join(' | ')} |`,
    `| --- | ${columns.map(() => '---:').join(' | ')} |`,
    ...rows.map(({ title, values }) => `| ${title} | ${columns.map((column) => cell(column, values, plain)).join(' | ')} |`),
    '',
  ];
}

const RESULTS = new URL('./results/', import.meta.url);

/** What the last whole run has measured. */
export const lastResults = async () => JSON.parse(await readFile(new URL('results.json', RESULTS), 'utf8'));

/**
 * @param {Awaited<ReturnType<typeof import('./rounds.mjs').measureAll>> & { remark?: string }} results
 * @param {{ write: boolean }} options whether it becomes bench/results/
 */
export async function report({ rounds, browser, rows, elsewhere, remark }, { write }) {
  const names = [...new Set(rows.map(({ scenario }) => scenario.name))];
  const tables = names.flatMap((name) => {
    const its = rows.filter(({ scenario }) => scenario.name === name);
    return scenarioTable(its[0].scenario, its, plainFor(rows, its[0].scenario)?.values);
  });
  const text = [
    '# Results',
    '',
    `Made by \`npm run bench\` in ${browser}: medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}. ${remark ?? ''}`,
    'Times in ms; in parentheses the ratio to plain HTML. How to read it: [README](../README.md).',
    '',
    ...goalsTable(rows),
    ...growthTable(rows),
    ...tables,
    ...Object.entries(elsewhere).map(
      ([title, list]) => `${title} asks others as well, who do not answer here: ${list.join(', ')}`,
    ),
    '',
  ].join('\n');
  if (write) {
    await rm(RESULTS, { recursive: true, force: true });
    await mkdir(RESULTS, { recursive: true });
    await writeFile(new URL('results.md', RESULTS), text);
    await writeFile(
      new URL('results.json', RESULTS),
      `${JSON.stringify({ rounds, browser, remark, elsewhere, rows }, undefined, 1)}\n`,
    );
    for (const { file, ...drawn } of growthPlots(rows)) await writeFile(new URL(file, RESULTS), plot(drawn));
  }
  return text;
}

/** Plain HTML on the same work: JSON, too, is set against the page that has it as HTML. */
function plainFor(rows, { counts, slow, readsOn, measure }) {
  const isSame = ({ scenario }) =>
    scenario.slow === slow &&
    scenario.readsOn === readsOn &&
    scenario.measure === measure &&
    Object.keys(counts).every((key) => scenario.counts[key] === counts[key]);
  return rows.find((row) => row.contestant === 'plain' && isSame(row));
}
