/**
 * The catalogues of messages.
 *
 *     node scripts/locales.mjs generate   src/i18n/generated/ from locales/*.xlf
 *     node scripts/locales.mjs extract    locales/*.xlf from the code: `npm run localize:extract`
 *     node scripts/locales.mjs check      fails where a translation is missing, wrong or out of date
 */
import { buildCatalogues, readConfig } from './build/catalogues.mjs';
import { run } from './build/run.mjs';
import { extract, findFaults } from './build/translations.mjs';

const commands = {
  async generate() {
    console.log(`${await buildCatalogues()} messages`);
  },
  async extract() {
    await buildCatalogues();
    // Where types do not hold, the extractor misses messages without a word.
    await run('tsc', '--noEmit');
    await extract(readConfig());
    await buildCatalogues();
  },
  async check() {
    const faults = await findFaults(readConfig());
    for (const fault of faults) console.error(fault);
    if (faults.length) process.exitCode = 1;
    else console.log('Every message is there, and the XLIFF files are up to date.');
  },
};

const command = commands[process.argv[2]];
if (!command) throw new Error(`expected one of ${Object.keys(commands).join(', ')}`);
await command();
