/** How measures grow with how much there is: exponents for the table, lines for the plots. */
import { exponent } from './numbers.mjs';

/** What grows, and by which of the counts. */
const SERIES = [
  { name: 'faq', key: 'questions', what: 'questions' },
  { name: 'groups', key: 'groups', what: 'groups' },
  { name: 'resources', key: 'resources', what: 'resources' },
];
const MEASURES = [
  { name: 'cpu', title: 'CPU', unit: 'ms', scale: 1 },
  { name: 'ready', title: 'ready', unit: 'ms', scale: 1 },
  { name: 'heap', title: 'heap', unit: 'MB', scale: 1e-6 },
];

/** Points of a contestant: how many there are, and what was measured. */
function pointsOf(rows, contestant, { name, key }, measure) {
  const own = rows.filter((row) => row.contestant === contestant && new RegExp(`^${name} \\d+$`).test(row.scenario.name));
  return own.map(({ scenario, values }) => [scenario.counts[key], values[measure.name] * measure.scale]);
}

const contestantsIn = (rows) => [...new Map(rows.map(({ contestant, title }) => [contestant, title]))];

/** A table of exponents; nothing where too little was measured. */
export function growthTable(rows) {
  const series = SERIES.filter((one) => pointsOf(rows, 'plain', one, MEASURES[0]).length > 1);
  if (!series.length) return [];
  const columns = series.flatMap((one) => MEASURES.map((measure) => ({ one, measure })));
  const line = ([contestant, title]) =>
    `| ${title} | ${columns.map(({ one, measure }) => exponent(pointsOf(rows, contestant, one, measure)).toFixed(2)).join(' | ')} |`;
  return [
    '## Growth',
    '',
    'The exponent with which a measure grows with N, by least squares over all N: 1 is in proportion, 0 not at all.',
    '',
    `| | ${columns.map(({ one, measure }) => `${one.what}, ${measure.title}`).join(' | ')} |`,
    `| --- | ${columns.map(() => '---:').join(' | ')} |`,
    ...contestantsIn(rows).map(line),
    '',
  ];
}

/** Every plot, by the name of its file. */
export const growthPlots = (rows) =>
  SERIES.flatMap((one) =>
    MEASURES.map((measure) => ({
      file: `${one.name}-${measure.name}.svg`,
      title: `${measure.title} with N ${one.what}`,
      x: one.what,
      y: measure.unit,
      lines: contestantsIn(rows).map(([contestant, title]) => ({ title, points: pointsOf(rows, contestant, one, measure) })),
    })),
  );
