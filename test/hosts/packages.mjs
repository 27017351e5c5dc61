/** Other people's style sheets and scripts: packages of their own (package.json beside this), served by the host pages' site. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canInstall, installPackages as installDebianPackages } from '../../scripts/debian.mjs';
import { installPackagesOf } from '../../scripts/install.mjs';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const MODULES = `${HERE}node_modules/`;

/** From here the packages of this folder are found. */
export const require = createRequire(import.meta.url);

export const installPackages = () => installPackagesOf('test/hosts/', 'the host pages’', ['--legacy-peer-deps']);

/** Prototype.js is in no package of npm; in Debian it is. */
const PROTOTYPE = '/usr/share/javascript/prototype/prototype.js';

function readPrototype() {
  if (!existsSync(PROTOTYPE) && canInstall()) installDebianPackages(['libjs-prototype']);
  return readFileSync(PROTOTYPE, 'utf8');
}

/**
 * What a sheet would ask others for is taken out of it: fonts, so that text is as wide as on the clean page, and sheets of
 * other hosts, which the library has no part in.
 */
const withoutFonts = (css) =>
  css.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/@import\s*(?:url\()?["']?(?:https?:)?\/\/[^;]*;/g, '');

const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Answers for each file of a package: `/packages/bulma/css/bulma.css`. */
function answersOf(name) {
  const answers = {};
  for (const file of readdirSync(MODULES + name, { recursive: true })) {
    const type = TYPES[extname(file)];
    if (!type) continue;
    answers[`/packages/${name}/${file}`] = (_, response) => {
      const body = readFileSync(`${MODULES}${name}/${file}`);
      response.writeHead(200, { 'content-type': type, 'cross-origin-resource-policy': 'same-origin' });
      response.end(type === 'text/css' ? withoutFonts(body.toString()) : body);
    };
  }
  return answers;
}

/** Everything that host pages may ask their site for, by path. */
export function packageFiles() {
  const { dependencies } = JSON.parse(readFileSync(`${HERE}package.json`, 'utf8'));
  return Object.assign({ '/packages/prototype.js': { body: readPrototype() } }, ...Object.keys(dependencies).map(answersOf));
}
