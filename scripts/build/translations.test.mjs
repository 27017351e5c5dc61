import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ROOT } from '../paths.mjs';
import { buildCatalogues, readConfig } from './catalogues.mjs';
import { extract, findFaults } from './translations.mjs';

const CODE = `
  import type { MsgFn } from '@lit/localize';
  import { str } from '@lit/localize';
  declare const msg: MsgFn;
  export const all = (count: number): string[] => [msg('Show all'), msg(str\`\${count} found\`)];
`;
const CONFIG = {
  $schema: '',
  sourceLocale: 'en',
  targetLocales: ['fr', 'ar'],
  tsConfig: './tsconfig.json',
  inputFiles: ['./src/**/*.ts'],
  output: { mode: 'runtime', outputDir: './src/i18n/generated', language: 'ts' },
  interchange: { format: 'xliff', xliffDir: './locales' },
};

describe('the translations', () => {
  let folder;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'voix-translations-'));
    await mkdir(join(folder, 'src'));
    await mkdir(join(folder, 'locales'));
    await symlink(`${ROOT}node_modules`, join(folder, 'node_modules'));
    await writeFile(
      join(folder, 'tsconfig.json'),
      '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler", "target": "es2022", "lib": ["es2022"], "types": [] } }',
    );
    await writeFile(join(folder, 'lit-localize.json'), JSON.stringify(CONFIG));
    await writeFile(join(folder, 'src/a.ts'), CODE);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const file = (locale) => join(folder, `locales/${locale}.xlf`);
  const change = async (path, ...replacements) => {
    const text = replacements.reduce((code, [from, to]) => code.replace(from, to), await readFile(path, 'utf8'));
    await writeFile(path, text);
  };
  const faults = () => findFaults(readConfig(folder));

  /** The files as they are once somebody has translated them. */
  async function translated() {
    await extract(readConfig(folder));
    const target = (text, state) => `</source>\n  <target state="${state}">${text}</target>`;
    const found = '<x id="0" equiv-text="${count}"/>';
    for (const [locale, state, words] of [
      ['fr', 'final', ['Tout afficher', `Trouvés : ${found}`]],
      ['ar', 'needs-review-translation', ['عرض الكل', `${found} نتيجة`]],
    ]) {
      await change(
        file(locale),
        [/(?<=Show all)<\/source>/, target(words[0], state)],
        [/(?<=found)<\/source>/, target(words[1], state)],
      );
    }
  }

  it('are in order once all are there', async () => {
    await translated();
    assert.deepEqual(await faults(), []);
  });

  it('keep their words and states when the messages are extracted again, and nothing else changes', async () => {
    await translated();
    const before = await readFile(file('ar'), 'utf8');
    await extract(readConfig(folder));
    assert.equal(await readFile(file('ar'), 'utf8'), before);
    assert.match(before, /state="needs-review-translation"/);
  });

  it('are not in order where a file is missing', async () => {
    assert.deepEqual(
      await faults(),
      ['fr', 'ar'].map((locale) => `locales/${locale}.xlf: not up to date with the code; run npm run localize:extract`),
    );
  });

  it('are not in order where a French one is missing or empty; an Arabic one may be', async () => {
    await translated();
    await change(file('fr'), ['Tout afficher', ' ']);
    await change(file('ar'), [/<target.*الكل<\/target>/, '']);
    const found = await faults();
    assert.ok(
      found.some((fault) => /fr\.xlf: .*Show all.*expected a translation, found none/.test(fault)),
      found.join('\n'),
    );
    assert.ok(!found.some((fault) => /ar\.xlf: .*expected a translation/.test(fault)));
  });

  it('are not in order where nobody stands behind a French one', async () => {
    await translated();
    await change(file('fr'), ['state="final"', 'state="needs-translation"']);
    assert.match((await faults()).join(), /Show all.*expected state="final", found "needs-translation"/);
  });

  it('are not in order where a placeholder is lost', async () => {
    await translated();
    await change(file('fr'), ['Trouvés : <x id="0" equiv-text="${count}"/>', 'Trouvés']);
    assert.match((await faults()).join(), /placeholder/i);
  });

  it('are not in order where the code says something else by now', async () => {
    await translated();
    await change(join(folder, 'src/a.ts'), ['Show all', 'Show everything']);
    assert.deepEqual((await faults()).length, 2);
  });

  it('are not in order where a message is more than words and single values', async () => {
    await translated();
    await change(join(folder, 'src/a.ts'), ['str`${count} found`', 'str`${count}${count} found`']);
    assert.match((await faults()).join(), /expected one value at a time/);
  });

  it('become catalogues that are data, with one for the pseudo-locale', async () => {
    await translated();
    assert.equal(await buildCatalogues(folder), 2);
    const [fr, ar, pseudo] = await Promise.all(
      ['fr', 'ar', 'en-xa'].map(async (name) => {
        const code = await readFile(join(folder, `src/i18n/generated/${name}.ts`), 'utf8');
        return JSON.parse(/= (\{[^]*\});/.exec(code)[1].replace(/,\n\}/, '}'));
      }),
    );
    assert.deepEqual(fr, { 'Show all': 'Tout afficher', '{0} found': 'Trouvés : {0}' });
    assert.deepEqual(ar, { 'Show all': 'عرض الكل', '{0} found': '{0} نتيجة' });
    assert.deepEqual(pseudo, { 'Show all': '[Šĥóŵ áļļ···]', '{0} found': '[{0} fóúñđ···]' });
  });
});
