/**
 * `npm run test:wordpress`: the built files in posts of a real WordPress, in every engine that is found; with CI=true in all
 * three. Needs dist/ (`npm run build`), and Debian's packages, which CI installs.
 */
import { isHere, PACKAGES } from './site.mjs';

if (isHere()) {
  const { findEngines } = await import('../../scripts/engines.mjs');
  const engines = ['chromium', 'firefox', 'webkit'];
  const absent = findEngines(engines, (name) => process.env.CI === 'true' || name === 'chromium');
  for (const sentence of absent.values()) console.log(sentence);
  const { testWordPress } = await import('./wordpress.mjs');
  testWordPress(engines.filter((engine) => !absent.has(engine)));
} else {
  console.error(`Not run: there is no WordPress here (Debian: apt-get install ${PACKAGES.join(' ')}).`);
  process.exitCode = 1;
}
