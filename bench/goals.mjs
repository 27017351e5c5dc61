/** What Voix wants to reach, beside what it and the best peer have reached in this run. */

const ratio = (value) => value.toFixed(2);

/**
 * @typedef {object} Goal
 * @property {string} what
 * @property {string} scenario
 * @property {string} name of the measure
 * @property {'ratio' | 'over' | 'value'} against plain HTML: by how many times, by how much; or by itself
 * @property {number} limit
 * @property {(value: number) => string} write
 */

/** @type {Goal[]} */
const GOALS = [
  {
    ...{ what: 'kB, mix 3/3/6', scenario: 'mix 3/3/6', name: 'bytes', against: 'value' },
    ...{ limit: 20_000, write: (bytes) => (bytes / 1000).toFixed(1) },
  },
  {
    ...{ what: 'requests, mix 3/3/6', scenario: 'mix 3/3/6', name: 'requests', against: 'value' },
    ...{ limit: 3, write: String },
  },
  { what: 'ready, mix 30/30/60', scenario: 'mix 30/30/60', name: 'ready', against: 'ratio', limit: 1.35, write: ratio },
  { what: 'CPU, mix 30/30/60', scenario: 'mix 30/30/60', name: 'cpu', against: 'ratio', limit: 1.35, write: ratio },
  { what: 'ready, mix 3/3/6, slow', scenario: 'mix 3/3/6, slow', name: 'ready', against: 'ratio', limit: 1.2, write: ratio },
  { what: 'ready, 1000 questions', scenario: 'faq 1000', name: 'ready', against: 'ratio', limit: 1.3, write: ratio },
  { what: 'CPU, 1000 questions', scenario: 'faq 1000', name: 'cpu', against: 'ratio', limit: 1.3, write: ratio },
  {
    ...{ what: 'one of 1000 answers, ms over plain HTML', scenario: 'open answers, 1000', name: 'toggle', against: 'over' },
    ...{ limit: 5, write: (time) => time.toFixed(1) },
  },
  { what: 'heap, 1000 questions', scenario: 'faq 1000', name: 'heap', against: 'ratio', limit: 2, write: ratio },
  {
    ...{ what: 'layout shift, mix 30/30/60', scenario: 'mix 30/30/60', name: 'shift', against: 'value', limit: 0 },
    write: (shift) => shift.toFixed(3),
  },
];

const AGAINST = {
  ratio: (value, plain) => value / plain,
  over: (value, plain) => value - plain,
  value: (value) => value,
};
/** Limits of what is possible, and Voix itself: no peers. */
const OWN = ['plain', 'slots', 'lit', 'voix', 'voix-alone'];

function line({ what, scenario, name, against, limit, write }, rows) {
  const its = rows.filter((row) => row.scenario.name === scenario);
  const find = (contestant) => its.find((row) => row.contestant === contestant)?.values[name];
  const plain = find('plain');
  const reached = (value) => AGAINST[against](value, plain);
  const peers = its
    .filter(({ contestant }) => !OWN.includes(contestant))
    .map(({ title, values }) => ({ title, value: reached(values[name]) }))
    .sort((a, b) => a.value - b.value);
  if (find('voix') === undefined || plain === undefined || !peers.length) return [];
  const voix = reached(find('voix'));
  const [best] = peers;
  const other = (contestant) => (find(contestant) === undefined ? '–' : write(reached(find(contestant))));
  return [
    `| ${what} | ≤ ${write(limit)} | ${write(voix)} | ${voix <= limit ? 'yes' : 'no'} | ${other('voix-alone')} | ${write(best.value)}, ${best.title} | ${other('lit')} | ${other('slots')} |`,
  ];
}

/** A table of goals; nothing where what they need was not measured. */
export function goalsTable(rows) {
  const lines = GOALS.flatMap((goal) => line(goal, rows));
  if (!lines.length) return [];
  const head = '| | goal | Voix | reached | without voix.css | best peer | bare lit list | bare slots |';
  return [
    '## Goals',
    '',
    'Ratios to plain HTML, where nothing else is said.',
    '',
    head,
    '| --- | ---: | ---: | --- | ---: | --- | ---: | ---: |',
    ...lines,
    '',
  ];
}
