/** A page of files on which a person sees what has changed, and how to accept it. No script, no server. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { ROOT } from '../../scripts/paths.mjs';

export const REVIEW = `${ROOT}.cache/pictures/`;

const escape = (text) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const STYLE = `
  body { margin: 2em; font: 1em/1.5 sans-serif; background: #eee; color: #111 }
  .sides { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1em; align-items: start }
  figure { margin: 0 } img { max-inline-size: 100%; background: #fff; outline: 1px solid #999 }
  code { background: #fff; padding: .2em .4em; user-select: all }`;

const side = (title, file) =>
  file ?
    `<figure><figcaption>${title}</figcaption><a href="${file}"><img loading="lazy" alt="${title}" src="${file}"></a></figure>`
  : `<figure><figcaption>${title}</figcaption>none</figure>`;

const section = ({ name, says, before, difference }) => `
  <section>
    <h2 id="${escape(name)}">${escape(name)}: ${escape(says)}</h2>
    <p>Accept: <code>npm run test:pictures -- --update ${escape(name)}</code></p>
    <div class="sides">
      ${side('before', before && `${name}.before.webp`)}
      ${side('now', `${name}.now.webp`)}
      ${side('difference', difference && `${name}.difference.png`)}
    </div>
  </section>`;

const page = (found, remark) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Voix: pictures that differ</title><style>${STYLE}</style></head>
  <body>
    <h1>${found.length ? `Pictures that differ: ${found.length}` : 'No picture differs'}</h1>
    <p>${escape(remark)}</p>
    ${found.length ? '<p>Accept all: <code>npm run test:pictures -- --update</code></p>' : ''}
    ${found.map(section).join('')}
  </body>
</html>`;

/**
 * @typedef {{ name: string, says: string, before?: Buffer, now: Buffer, difference?: Buffer }} Found
 * @param {Found[]} found
 * @param {string} remark what else there is to know
 * @returns {Promise<string>} the page's path
 */
export async function writeReview(found, remark) {
  await rm(REVIEW, { recursive: true, force: true });
  await mkdir(REVIEW, { recursive: true });
  const files = found.flatMap(({ name, before, now, difference }) => [
    [`${name}.before.webp`, before],
    [`${name}.now.webp`, now],
    [`${name}.difference.png`, difference],
  ]);
  await Promise.all(files.filter(([, content]) => content).map(([file, content]) => writeFile(REVIEW + file, content)));
  await writeFile(`${REVIEW}index.html`, page(found, remark));
  return `${REVIEW}index.html`;
}
