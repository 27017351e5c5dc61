/** release/: what `npm run release` makes of dist/. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { DIST, ROOT } from '../../scripts/paths.mjs';
import { filesIn } from '../../scripts/release/folders.mjs';
import { LIFETIMES, SHARED } from '../../scripts/release/headers.mjs';
import { release } from '../../scripts/release.mjs';
import { headersFor, readHeaders } from '../support/headers.mjs';

const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
const [major] = version.split('.');
const folder = await mkdtemp(join(tmpdir(), 'voix-release-'));
const at = (...path) => join(folder, 'voix', ...path);
after(() => rm(folder, { recursive: true }));

// A release that was made before.
await mkdir(at('0.0.1'), { recursive: true });
await writeFile(at('0.0.1', 'voix.js'), 'an older release');
await release({ folder });

describe('npm run release', () => {
  it('copies every file that has an integrity, byte for byte', async () => {
    const files = ['sri.json', ...Object.keys(JSON.parse(await readFile(`${DIST}sri.json`, 'utf8')))];
    for (const file of files) assert.deepEqual(await readFile(at(version, file)), await readFile(DIST + file), file);
  });

  it('leaves out what is for the registry', async () => {
    assert.deepEqual(
      (await filesIn(at(version))).filter((file) => file.startsWith('npm/')),
      [],
    );
  });

  it('makes the alias the same, file by file', async () => {
    const files = await filesIn(at(version));
    assert.deepEqual(await filesIn(at(major)), files);
    for (const file of files) assert.deepEqual(await readFile(at(major, file)), await readFile(at(version, file)), file);
  });

  it('leaves older releases to the pages that use them', async () => {
    assert.equal(await readFile(at('0.0.1', 'voix.js'), 'utf8'), 'an older release');
  });

  it('names headers for every file: shared with any page, and kept for as long as its folder allows [E21]', async () => {
    const rules = readHeaders(await readFile(join(folder, '_headers'), 'utf8'));
    for (const [name, lifetime] of [
      ['0.0.1', LIFETIMES.exact],
      [version, LIFETIMES.exact],
      [major, LIFETIMES.alias],
    ]) {
      for (const file of await filesIn(at(name))) {
        assert.deepEqual(headersFor(rules, `/voix/${name}/${file}`), { ...SHARED, 'Cache-Control': lifetime });
      }
    }
  });

  it('has no name that lists of advertisements and nuisances hide [E38]', async () => {
    const files = await filesIn(at(version));
    assert.ok(files.length > 10);
    for (const file of files)
      assert.doesNotMatch(file, /cookie|consent|popup|overlay|banner|exit-intent|track|analytics|(?:^|\W)ads?(?:\W|$)/i);
  });

  it('makes the same again when it is run again', async () => {
    const before = await filesIn(folder);
    await release({ folder });
    assert.deepEqual(await filesIn(folder), before);
  });
});
