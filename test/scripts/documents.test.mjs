/** What the documents say, compared with what is there. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { readModel } from '../../scripts/build/model.mjs';
import { toJsonSchema } from '../../scripts/build/schema.mjs';
import { ROOT } from '../../scripts/paths.mjs';
import { ELEMENT_PICTURES } from '../../scripts/build/element-pictures.mjs';
import { allPictures } from '../../scripts/pictures.mjs';
import { CDN_PLACEHOLDER, strictPolicy } from '../../scripts/servers.mjs';

const read = (path) => readFile(ROOT + path, 'utf8');
const filesIn = async (folder, pattern) =>
  (await readdir(ROOT + folder, { recursive: true }))
    .filter((path) => pattern.test(path) && !/node_modules/.test(path))
    .map((path) => join(folder, path));

const README = await read('README.md');
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...(await filesIn('docs', /\.md$/))];
const { scripts, dependencies, devDependencies } = JSON.parse(await read('package.json'));

/** The fenced blocks in a language. */
const blocks = (markdown, language) =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, text]) => text);
const withoutBlocks = (markdown) => markdown.replace(/^```[^]*?^```/gm, '');

/** The names that headings can be linked by, as GitHub makes them. */
const anchorsOf = (markdown) =>
  [...withoutBlocks(markdown).matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the documents', () => {
  for (const document of DOCUMENTS) {
    it(`${document} links to what is there`, async () => {
      const text = await read(document);
      for (const [, target] of withoutBlocks(text).matchAll(/(?<!`)\]\(([^)\s]+)\)/g)) {
        if (/^https:/.test(target)) continue;
        const [path, anchor] = target.split('#');
        const file = path ? resolve(ROOT, dirname(document), path) : ROOT + document;
        assert.ok(existsSync(file), `${document}: expected ${target}`);
        if (anchor) assert.ok(anchorsOf(await readFile(file, 'utf8')).includes(anchor), `${document}: expected ${target}`);
      }
    });
  }

  it('name commands that package.json has', async () => {
    for (const document of DOCUMENTS) {
      for (const [, name] of (await read(document)).matchAll(/\bnpm run ([\w:]+)/g)) {
        assert.ok(scripts[name], `${document}: npm run ${name}`);
      }
    }
  });

  it('say why each package is needed', async () => {
    const reasons = await read('docs/adr/0016-packages.md');
    const named = [...reasons.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, names]) => names.replaceAll('`', '').split(', '));
    assert.deepEqual(named.sort(), Object.keys({ ...dependencies, ...devDependencies }).sort());
  });
});

describe('the decisions', () => {
  it('are all in the list', async () => {
    const list = await read('docs/adr/README.md');
    const titles = (await filesIn('docs/adr', /^\d/)).sort().map(async (path) => {
      const [, title] = /^# (.+)$/m.exec(await read(path));
      return `- [${title}](${path.replace('docs/adr/', '')})`;
    });
    assert.deepEqual(list.match(/^- .+$/gm), await Promise.all(titles));
  });

  it('are there where the code refers to them', async () => {
    const sources = (
      await Promise.all(['src', 'scripts', 'test', 'stories'].map((folder) => filesIn(folder, /\.(?:m?js|ts)$/)))
    ).flat();
    let count = 0;
    for (const source of sources) {
      for (const [path] of (await read(source)).matchAll(/docs\/adr\/\d[\w-]+\.md/g)) {
        assert.ok(existsSync(ROOT + path), `${source}: ${path}`);
        count++;
      }
    }
    assert.ok(count > 0);
  });
});

describe('README.md', () => {
  it('gives the policy that the strict page of the demo has', () => {
    assert.equal(blocks(README, 'http')[0], `Content-Security-Policy: ${strictPolicy(CDN_PLACEHOLDER)}\n`);
  });

  it('has no example of a widget that needs what editors drop: slot, part, class, style [E10]', () => {
    const widgets = blocks(README, 'html').filter((example) => /<voix-|data-voix=/.test(example));
    assert.ok(widgets.length > 5);
    for (const example of widgets) assert.doesNotMatch(example, /\s(?:slot|part|class|style)=/);
  });

  it('has an example of a content document that is right', async () => {
    const validate = new Ajv({ strict: false }).compile(toJsonSchema(await readModel()));
    for (const example of blocks(README, 'json')) assert.ok(validate(JSON.parse(example)), JSON.stringify(validate.errors));
    assert.equal(blocks(README, 'json').length, 1);
  });

  it('lists every design token', async () => {
    const paths = [...(await filesIn('src/styles', /\.ts$/)), ...(await filesIn('src/elements', /\.styles\.ts$/))];
    const rules = (await Promise.all(paths.map(read))).join('');
    const used = [...rules.matchAll(/var\((--voix-[a-z-]+[a-z])/g)].map(([, token]) => token);
    const listed = [...README.matchAll(/^\| `(--voix-[a-z-]+)`/gm)].map(([, token]) => token);
    assert.deepEqual(listed.sort(), [...new Set(used)].sort());
  });

  it('promises the sizes that are checked', async () => {
    const limits = [...(await read('scripts/sizes.mjs')).matchAll(/limit: ([\d_]+)/g)].map(([, limit]) =>
      limit.replaceAll('_', ' '),
    );
    assert.ok(limits.length > 0);
    for (const limit of limits) assert.match(README, new RegExp(`\\| ${limit} \\|`));
  });

  it('shows every picture, with words for those who do not see it, and none is large', async () => {
    const documents = [README, await read('docs/elements.md'), await read('docs/theming.md')];
    const shown = documents.flatMap((text) => [...text.matchAll(/!\[[^\]]+\]\((?:docs\/)?(pictures\/[\w-]+\.png)\)/g)]);
    const wanted = (await allPictures()).map(({ name }) => `docs/pictures/${name}.png`);
    assert.deepEqual([...new Set(shown.map(([, path]) => `docs/${path}`))].sort(), wanted.sort());
    assert.deepEqual((await filesIn('docs/pictures', /./)).sort(), wanted.sort());
    for (const path of wanted) assert.ok((await stat(ROOT + path)).size < 150_000, path);
    const elements = [...documents[1].matchAll(/^## `(voix-[a-z-]+)`$/gm)].map(([, element]) => element);
    assert.deepEqual(Object.keys(ELEMENT_PICTURES).sort(), elements.sort());
  });
});
