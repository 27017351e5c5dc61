/**
 * What the tests prove, by the marks in their titles: `[1.4.12]` is a success criterion of WCAG, `[S9]` a requirement
 * on safety, `[E12]` something that a foreign page does. A mark of a `describe` is that of all tests in it. Where tests are
 * made from data (host pages, what WordPress filters), the mark stands in the name of an entry.
 */
import { readdir, readFile } from 'node:fs/promises';
import ts from 'typescript';
import { ROOT } from '../paths.mjs';
import { MARK } from './marks.mjs';

/** The name of an entry of data: its key, or its `name`. */
function nameOf(node) {
  if (!ts.isPropertyAssignment(node)) return undefined;
  if (ts.isStringLiteral(node.name)) return node.name.text;
  return node.name.getText() === 'name' ? textOf(node.initializer) : undefined;
}

/** The words of a title; what is filled in while the tests run is “…”. Undefined for what is no text. */
function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/**
 * The tests of a file that have marks.
 *
 * @returns {{ file: string, title: string, marks: string[] }[]} `title` with those around it: `the exit › leads out`
 */
export function proofsIn(file, code) {
  const proofs = [];
  const visit = (node, around) => {
    let inside = around;
    const [, call] = (ts.isCallExpression(node) && /^(describe|it)$/.exec(node.expression.getText())) || [];
    const text = call ? textOf(node.arguments[0]) : nameOf(node);
    if (text !== undefined) {
      const marks = [...around.marks, ...[...text.matchAll(MARK)].map(([, mark]) => mark)];
      inside = { titles: [...around.titles, text.replace(MARK, '')], marks };
      const isTest = call === 'it' || (!call && text.match(MARK));
      if (isTest && marks.length) proofs.push({ file, title: inside.titles.join(' › '), marks: [...new Set(marks)] });
    }
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true), { titles: [], marks: [] });
  return proofs;
}

/** Every test that has marks, in the order of their files. */
export async function allProofs() {
  const paths = await readdir(`${ROOT}test`, { recursive: true });
  // The host pages have packages of their own there.
  const ours = paths.filter((path) => /\.(?:mjs|ts)$/.test(path) && !path.includes('node_modules'));
  const files = ours.map((path) => `test/${path.replaceAll('\\', '/')}`);
  const proofs = await Promise.all(files.sort().map(async (file) => proofsIn(file, await readFile(ROOT + file, 'utf8'))));
  return proofs.flat();
}
