/**
 * A language that nobody speaks: each message in accented letters, a third longer, in brackets.
 *
 * What shows without accents is not translated, what shows without its closing bracket does not fit. The words can
 * still be read.
 */

const ACCENTED = new Map(
  [...'aáAÁcçCÇdđDĐeéEÉgĝGĜhĥHĤiíIÍjĵJĴkķKĶlļLĻnñNÑoóOÓrŕRŔsšSŠtŧTŦuúUÚwŵWŴyýYÝzžZŽ'.matchAll(/(.)(.)/gu)].map(([, from, to]) => [
    from,
    to,
  ]),
);
/** How much longer than English other languages are, at this length. */
const GROWTH = 0.35;

const accent = (text) => [...text].map((letter) => ACCENTED.get(letter) ?? letter).join('');

/** The contents of a message (texts and placeholders, as @lit/localize-tools has them) in the pseudo-locale. */
export function pseudo(contents) {
  const length = contents.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  const padding = '·'.repeat(Math.ceil(length * GROWTH));
  return ['[', ...contents.map((part) => (typeof part === 'string' ? accent(part) : part)), `${padding}]`];
}
