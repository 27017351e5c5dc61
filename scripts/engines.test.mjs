import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ENGINES, findEngine, findEngines } from './engines.mjs';

const { env, execPath } = process;
const VARIABLES = ['PATH', ...Object.values(ENGINES).map(({ variable }) => variable)];

describe('an engine', () => {
  let before;
  // No program can be found but one that a variable names.
  beforeEach(() => {
    before = { ...env };
    for (const name of VARIABLES) delete env[name];
  });
  afterEach(() => void Object.assign(env, before));

  it('is the program that its variable names', () => {
    env.FIREFOX = execPath;
    assert.equal(findEngine('firefox'), execPath);
  });

  it('is refused where its variable names no program', () => {
    env.WEBKIT_DRIVER = '/nowhere';
    assert.throws(() => findEngine('webkit'), /WEBKIT_DRIVER names \/nowhere, which is no program/);
  });

  it('that nobody knows is refused', () =>
    assert.throws(() => findEngine('lynx'), /"lynx": expected one of chromium, shell, fire/));

  it('that is not there is spoken of in one sentence, which says what to install', () =>
    assert.throws(() => findEngine('firefox', { install: false }), /^Error: Firefox was not found: install Firefox[^.]*\.$/));

  it('may be missing where it is not needed, and the next steps find the others', () => {
    env.CHROME = execPath;
    const absent = findEngines(['chromium', 'webkit', 'webkit'], (name) => name === 'chromium');
    assert.deepEqual([...absent.keys()], ['webkit']);
    assert.match(absent.get('webkit'), /apt-get install webkit2gtk-driver/);
    assert.equal(env.CHROME, execPath);
  });
});
