import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { integrityOf, writeIntegrity } from './integrity.mjs';

describe('the integrity of a release', () => {
  let folder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'voix-'));
    await mkdir(join(folder, 'locales'));
    await mkdir(join(folder, 'npm'));
    for (const path of ['voix.js', 'locales/ar.js', 'npm/index.js']) await writeFile(join(folder, path), path);
  });
  after(() => rm(folder, { recursive: true }));

  it('has every file but those of npm and itself', async () => {
    await writeIntegrity(folder);
    assert.deepEqual(Object.keys(await integrityOf(folder)), ['locales/ar.js', 'voix.js']);
  });

  it('is the hash that a browser reckons', async () => {
    const digest = execFileSync('openssl', ['dgst', '-sha384', '-binary', join(folder, 'voix.js')]).toString('base64');
    assert.equal((await integrityOf(folder))['voix.js'], `sha384-${digest}`);
  });
});
