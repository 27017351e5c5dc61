/** The npm package as a developer meets it: imported by its own name, through package.json's exports. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { ROOT } from '../scripts/paths.mjs';

const read = async (path) => JSON.parse(await readFile(ROOT + path, 'utf8'));
const elements = (await readdir(`${ROOT}dist/npm/elements`, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What a program prints that imports these and then looks: each in a process of its own, for its own registry. */
function afterImport(specifiers, expression) {
  const code = `${specifiers.map((name) => `import '${name}';`).join('')}
    console.log(JSON.stringify(${expression}));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: ROOT, encoding: 'utf8' }));
}

/** Which elements are registered, in the order of `elements`. */
const REGISTERED = `${JSON.stringify(elements)}.filter((name) => customElements.get('voix-' + name))`;

describe('the npm package', () => {
  it('has elements', () => assert.ok(elements.includes('faq')));

  it('registers nothing when a class is imported', () => {
    assert.deepEqual(afterImport(['voix', ...elements.map((name) => `voix/elements/${name}.js`)], REGISTERED), []);
  });

  for (const name of elements) {
    it(`registers ${name} by its define module`, () => {
      assert.ok(afterImport([`voix/define/${name}.js`], REGISTERED).includes(name));
    });
  }

  it('registers with a page what the page is made of', () => {
    const made = elements.filter((name) => name !== 'group-card');
    assert.deepEqual(afterImport(['voix/define/page.js'], REGISTERED), made);
  });

  it('registers all by one module', () => assert.deepEqual(afterImport(['voix/define/all.js'], REGISTERED), elements));

  it('registers twice without a word', () => {
    assert.deepEqual(afterImport(['voix/define/all.js', `${ROOT}dist/npm/define/all.js?again`], REGISTERED), elements);
  });

  it('gives the class of each element by its own name', async () => {
    for (const name of elements) {
      const [element] = Object.values(await import(`voix/elements/${name}.js`)).filter((value) => typeof value === 'function');
      assert.equal(element.name, `Voix${name.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase())}`);
    }
  });

  it('holds each file that package.json names, and what is on a release', async () => {
    const { exports, customElements, 'web-types': webTypes } = await read('package.json');
    const [{ files }] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8' }),
    );
    const packed = files.map(({ path }) => path);
    const named = Object.values(exports)
      .filter((entry) => entry !== null)
      .flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)));
    for (const path of [customElements, ...[webTypes, ...named].map((file) => file.replace('./', ''))]) {
      const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[\\w-]+')}$`);
      assert.ok(
        packed.some((file) => pattern.test(file)),
        path,
      );
    }
    for (const path of Object.keys(await read('dist/sri.json'))) assert.ok(packed.includes(`dist/${path}`), path);
    assert.deepEqual(
      packed.filter((path) => /^(?:src|test|stories|scripts|node_modules)\//.test(path)),
      [],
    );
  });

  it('says which modules do something when imported', async () => {
    const { sideEffects } = await read('package.json');
    assert.deepEqual(sideEffects, ['./dist/npm/define/*.js', './dist/voix.js', './dist/voix.css']);
  });

  it('has no module, and no types, that import what the package does not depend on', async () => {
    const { dependencies, peerDependencies } = await read('package.json');
    const modules = (await readdir(`${ROOT}dist/npm`, { recursive: true })).filter((path) => /\.(?:js|d\.ts)$/.test(path));
    const found = new Set();
    for (const path of modules) {
      const code = await readFile(`${ROOT}dist/npm/${path}`, 'utf8');
      for (const [, name] of code.matchAll(/(?:from|import) ?\(?['"]((?:@[\w-]+\/)?[\w-]+)/g)) found.add(name);
    }
    const named = [...Object.keys(dependencies), ...Object.keys(peerDependencies)].map((name) => name.replace('@types/', ''));
    assert.deepEqual([...found].sort(), named.sort());
  });

  it('describes every element in custom-elements.json, with public members only', async () => {
    const { modules } = await read('custom-elements.json');
    const classes = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    assert.deepEqual(classes.map(({ tagName }) => tagName).sort(), elements.map((name) => `voix-${name}`).sort());
    for (const { members, description, summary } of classes) {
      assert.ok(description || summary);
      assert.deepEqual(
        members.filter(({ name, privacy }) => /^[#_]/.test(name) || (privacy && privacy !== 'public')),
        [],
      );
    }
  });

  it('has types for React and for Vue, which let through what is right and name what is wrong', () => {
    // The samples say which of their lines have to fail: test/fixtures/frameworks/.
    const { status, stdout } = spawnSync(
      process.execPath,
      [`${ROOT}node_modules/vue-tsc/bin/vue-tsc.js`, '--project', `${ROOT}test/fixtures/frameworks`],
      { encoding: 'utf8' },
    );
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });

  it('tells editors of every element, with its attributes, their values and its parts', async () => {
    const { modules } = await read('custom-elements.json');
    const classes = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    const [html, css, webTypes] = await Promise.all(
      ['vscode.html-custom-data', 'vscode.css-custom-data', 'web-types'].map((name) => read(`dist/npm/editors/${name}.json`)),
    );
    const known = webTypes.contributions.html.elements;
    for (const { tagName, attributes, cssParts, cssProperties } of classes) {
      for (const tags of [html.tags, known]) {
        const tag = tags.find(({ name }) => name === tagName);
        assert.deepEqual(
          tag.attributes.map(({ name }) => name),
          attributes.map(({ name }) => name),
        );
        assert.ok(tag.attributes.every(({ description }) => description));
      }
      const names = (entries) => entries.map(({ name }) => name);
      for (const { name } of cssParts) assert.ok(names(css.pseudoElements).includes(`::part(${name})`), name);
      for (const { name } of cssProperties) assert.ok(names(css.properties).includes(name), name);
    }
    const values = (tag, attribute) =>
      html.tags
        .find(({ name }) => name === tag)
        .attributes.find(({ name }) => name === attribute)
        .values.map(({ name }) => name);
    assert.deepEqual(values('voix-faq', 'theme'), ['auto', 'light', 'dark']);
    assert.deepEqual(values('voix-faq', 'mode'), ['accordion', 'list']);
    assert.equal(webTypes.version, (await read('package.json')).version);
  });
});
