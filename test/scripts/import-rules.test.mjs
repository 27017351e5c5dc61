/** The import rules can fail: each door that is not there is found where somebody goes through it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../scripts/paths.mjs';

/** A module, what it must not import, and the rule that says so. Each in files of its own, so that one look finds all. */
const VIOLATIONS = [
  ['src/settings.ts', 'src/content/a.ts', 'door-of-settings-version-and-the-names-of-widgets'],
  ['src/content/b.ts', 'src/i18n/b.ts', 'door-of-content'],
  ['src/content/c.ts', 'src/elements/c/c.ts', 'door-of-content'],
  ['src/i18n/d.ts', 'src/controllers/d.ts', 'door-of-i18n'],
  ['src/events/e.ts', 'src/elements/e/e.ts', 'door-of-events'],
  ['src/styles/f.ts', 'src/content/f.ts', 'door-of-styles'],
  ['src/controllers/g.ts', 'src/elements/g/g.ts', 'door-of-controllers'],
  ['src/templates/h.ts', 'src/elements/h/h.ts', 'door-of-templates'],
  ['src/elements/i/i.ts', 'src/define/i.ts', 'door-of-elements'],
  ['src/elements/j/j.ts', 'src/embed/j.ts', 'door-of-elements'],
  ['src/define/k.ts', 'src/embed/k.ts', 'door-of-define'],
  ['src/index.ts', 'src/define/l.ts', 'door-of-index'],
  ['src/elements/m/m.ts', 'stories/m.ts', 'door-of-elements'],
  ['src/content/n.ts', 'scripts/n.ts', 'door-of-content'],
  ['src/embed/o.ts', 'demo/o.ts', 'door-of-embed'],
  ['src/helpers/p.ts', 'src/content/p.ts', 'no-room-of-its-own'],
];
const CIRCLE = ['src/content/y.ts', 'src/content/z.ts'];
const RIGHT = ['src/elements/q/q.ts', 'src/styles/q.ts'];

describe('the import rules', () => {
  let folder;
  let violations;

  async function write(path, target) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    const up = '../'.repeat(path.split('/').length - 1);
    const code = target ? `export * from './${up}${target.replace('.ts', '.js')}';` : 'export const a = 1;';
    await writeFile(join(folder, path), code);
  }

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'voix-rooms-'));
    await writeFile(join(folder, 'tsconfig.json'), '{}');
    for (const [from, to] of [...VIOLATIONS, RIGHT]) {
      await write(from, to);
      await write(to);
    }
    const [one, other] = CIRCLE;
    await write(one, other);
    await write(other, one);
    const args = ['src', '--config', `${ROOT}.dependency-cruiser.mjs`, '--output-type', 'json'];
    const { stdout, stderr } = spawnSync(`${ROOT}node_modules/.bin/depcruise`, args, { cwd: folder, encoding: 'utf8' });
    assert.equal(stderr, '');
    violations = JSON.parse(stdout).summary.violations;
  });
  after(() => rm(folder, { recursive: true }));

  const rulesAgainst = (path) => [...new Set(violations.filter(({ from }) => from === path).map(({ rule }) => rule.name))];

  for (const [from, to, rule] of VIOLATIONS) {
    it(`keep ${from} from ${to}`, () => assert.deepEqual(rulesAgainst(from), [rule]));
  }

  it('find a circle', () => assert.deepEqual(CIRCLE.flatMap(rulesAgainst), ['no-cycle']));

  it('let a module use what its room may', () => assert.deepEqual(rulesAgainst(RIGHT[0]), []));
});
