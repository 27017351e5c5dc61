/** What is measured: how much of what is on the page, in which form, on which network. */

const counts = (questions, groups, resources) => ({ questions, groups, resources });
const scenario = (name, of, rest = {}) => ({
  name,
  counts: of,
  form: 'html',
  slow: false,
  readsOn: false,
  measure: 'load',
  ...rest,
});

const MIX = { '3/3/6': counts(3, 3, 6), '30/30/60': counts(30, 30, 60), '300/300/600': counts(300, 300, 600) };
const mixes = (name, rest) => Object.entries(MIX).map(([size, of]) => scenario(`${name} ${size}`, of, rest));

/** @typedef {{ name: string, counts: { questions: number, groups: number, resources: number }, form: string, slow: boolean, readsOn: boolean, measure: string }} Scenario */

/** @type {Scenario[]} */
export const SCENARIOS = [
  ...[3, 30, 300, 1000].map((n) => scenario(`faq ${n}`, counts(n, 0, 0))),
  ...[3, 30, 300].map((n) => scenario(`groups ${n}`, counts(0, n, 0))),
  ...[6, 60, 600].map((n) => scenario(`resources ${n}`, counts(0, 0, n))),
  ...mixes('mix', {}),
  ...mixes('mix, JSON inside,', { form: 'json' }),
  ...mixes('mix, JSON by address,', { form: 'url' }),
  scenario('mix 3/3/6, slow', MIX['3/3/6'], { slow: true }),
  scenario('mix 30/30/60, slow', MIX['30/30/60'], { slow: true }),
  scenario('mix 30/30/60, read to the end', MIX['30/30/60'], { readsOn: true }),
  scenario('open answers, 30', counts(30, 0, 0), { measure: 'toggle' }),
  scenario('open answers, 1000', counts(1000, 0, 0), { measure: 'toggle' }),
  scenario('change language, 30/30/60', MIX['30/30/60'], { measure: 'language', form: 'document' }),
  scenario('come and go, 3/3/6', MIX['3/3/6'], { measure: 'cycles' }),
];

/** What every contestant is looked at with before it is measured. */
export const PROOF = SCENARIOS.find(({ name }) => name === 'mix 3/3/6');

/** Scenarios whose name begins with one of these; all where none is given. */
export const chooseScenarios = (wanted = []) =>
  wanted.length ?
    SCENARIOS.filter(({ name }) => wanted.some((one) => name === one || name.startsWith(`${one} `) || name.startsWith(`${one},`)))
  : SCENARIOS;
