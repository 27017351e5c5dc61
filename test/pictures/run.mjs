/**
 * `npm run test:pictures`: every story as a picture, compared with the reference beside this file.
 *
 *     npm run test:pictures -- --review          writes the page of differences, also where there is none
 *     npm run test:pictures -- --update          accepts all that is seen now
 *     npm run test:pictures -- --update faq-1    accepts this picture only
 *     npm run test:pictures -- --only reading    looks at some only, by a part of their names
 */
import { parseArgs } from 'node:util';
import { compare } from './compare.mjs';
import { startDrawing } from './draw.mjs';
import { listPictures } from './list.mjs';
import * as references from './references.mjs';
import { writeReview } from './review.mjs';

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean' }, review: { type: 'boolean' }, only: { type: 'string', multiple: true } },
  allowPositionals: true,
});

const drawing = await startDrawing();
const all = listPictures(drawing.stories);
const unknown = positionals.filter((name) => !all.some((picture) => picture.name === name));
if (unknown.length) throw new Error(`${unknown.join(', ')}: expected the name of a picture`);
const isWanted = ({ name }) =>
  positionals.length ? positionals.includes(name) : !values.only || values.only.some((part) => name.includes(part));
const wanted = all.filter(isWanted);
const isAll = wanted.length === all.length;

const made = await references.madeBy();
const isOtherBrowser = made !== undefined && made.browser !== drawing.browser;
const remark =
  isOtherBrowser ?
    `The references were made by ${made.browser}, and this is ${drawing.browser}: what differs may be the browser’s. ` +
    'Look at it, then accept all with --update.'
  : `The references and these pictures are made by ${drawing.browser}: what differs is a change of ours.`;
if (values.update && isOtherBrowser && !isAll) throw new Error(`${remark} One picture alone can’t be accepted.`);

/** @type {import('./review.mjs').Found[]} */
const differing = [];
const failed = [];

async function look(picture) {
  const now = await drawing.draw(picture);
  const before = await references.readReference(picture.name);
  const result = before ? await compare(before, now) : { same: false, says: 'there is no reference yet' };
  if (result.same) return;
  differing.push({ name: picture.name, before, now, ...result });
  if (values.update) await references.writeReference(picture.name, now);
}

/** Takes one picture after the other, as long as there are any. */
async function work(waiting) {
  for (let picture = waiting.shift(); picture; picture = waiting.shift()) {
    await look(picture).catch((error) => failed.push(`${picture.name}: ${error.message}`));
  }
}

const waiting = [...wanted];
// Three at once: a browser waits more than it works.
await Promise.all([work(waiting), work(waiting), work(waiting)]);
await drawing.close();

differing.sort((one, other) => one.name.localeCompare(other.name));
if (values.update && isAll && !failed.length) {
  await references.removeStrays(all);
  await references.noteMakers(drawing.browser);
}
const strays = (await references.strays(all)).map(
  (file) => `${file}: expected a picture of this name, found none; --update removes it`,
);
const { wrong, bytes } = await references.faultsOfSet(all, drawing.stories);
failed.push(...wrong, ...strays);
const fonts = JSON.stringify(references.makers(drawing.browser).fonts);
if (!values.update && JSON.stringify(made?.fonts) !== fonts)
  failed.push(`expected references in the fonts ${fonts}; --update makes them`);

for (const { name, says } of differing) console.log(`${values.update ? 'accepted' : '✖'} ${name}: ${says}`);
for (const fault of failed) console.log(`✖ ${fault}`);
if (values.review || (differing.length && !values.update)) console.log(`See ${await writeReview(differing, remark)}`);
console.log(remark);
console.log(`${wanted.length - differing.length} of ${wanted.length} pictures are as before; ${bytes} bytes of references`);
// A picture that was never seen is no other browser's fault.
const ours = differing.filter(({ before }) => !isOtherBrowser || !before);
process.exitCode = failed.length || (ours.length && !values.update) ? 1 : 0;
