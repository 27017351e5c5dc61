/** Every element of the library as a page writes it: as a tag and as a div, with its content as HTML and as JSON. */
import { readdirSync, readFileSync } from 'node:fs';
import { DIST, ROOT } from '../../scripts/paths.mjs';
import { CONTENTS, formsOf } from '../built/forms.mjs';
import { attribute } from '../support/page.mjs';

const ELEMENTS = readdirSync(`${DIST}npm/define`)
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.replace('.js', ''))
  .filter((name) => !['all', 'define'].includes(name));

/** What has no content of its own there takes its part of the demo's document. */
const DEMO = JSON.parse(readFileSync(`${ROOT}demo/content.json`, 'utf8'));
const fromDemo = (name) => ({
  'JSON in an attribute': `<voix-${name} content="${attribute(DEMO)}"></voix-${name}>`,
  'JSON in an attribute of a div': `<div data-voix="${name}" data-content="${attribute(DEMO)}"></div>`,
});

/** The documents that widgets ask the site for, by their path. */
export const DOCUMENTS = {};

function formsFor(name) {
  const contents = Object.values(CONTENTS).filter(({ element }) => element === name);
  const content = contents.find(({ everyForm }) => everyForm) ?? contents[0];
  if (!content) return fromDemo(name);
  const address = `/${name}.json`;
  DOCUMENTS[address] = { body: JSON.stringify(content.document) };
  return formsOf(content, address);
}

/** @type {{ name: string, form: string, html: string }[]} */
export const EVERY_WIDGET = ELEMENTS.flatMap((name) =>
  Object.entries(formsFor(name))
    // A property is set by a script in the page, which a strict policy forbids.
    .filter(([form]) => form !== 'JSON as a property')
    .map(([form, html]) => ({ name, form, html })),
);
