/**
 * What src/content/document.ts says, with its comments: the fields, their kinds and what each is for. The JSON Schema
 * and docs/content.md are both made from this, so neither can say anything else than the code does.
 */
import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { ROOT } from '../paths.mjs';

/**
 * @typedef {{ kind: string }} Leaf
 * @typedef {{ kind: 'list' | 'map', of: Node }} Container
 * @typedef {{ kind: 'object', fields: { name: string, description: string, required: boolean, node: Node }[] }} Struct
 * @typedef {{ kind: 'named', name: string }} Named one of `parts`
 * @typedef {Leaf | Container | Struct | Named} Node
 * @typedef {{
 *   kinds: Map<string, string>,
 *   parts: Map<string, { description: string, node: Struct | Container }>,
 * }} Model kinds of values with what they are; the exported constants
 */

const parse = (name, code) => ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);

/** The JSDoc that stands right before a node, as one line. */
function descriptionOf(node) {
  const [comment] = (node.jsDoc ?? []).slice(-1);
  return (ts.getTextOfJSDocComment(comment?.comment) ?? '').replace(/\s+/g, ' ').trim();
}

/** The kinds of values, from `LeafTypes` in schema.ts. */
function readKinds(code) {
  const leaves = parse('schema.ts', code).statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'LeafTypes',
  );
  return new Map(leaves.members.map((member) => [member.name.text, descriptionOf(member)]));
}

/** The initializers of the exported constants, by name. */
function readConstants(file) {
  return new Map(
    file.statements
      .filter(ts.isVariableStatement)
      .flatMap((statement) =>
        statement.declarationList.declarations.map(({ name, initializer }) => [name.text, { statement, initializer }]),
      ),
  );
}

const unexpected = (node, what) => new Error(`document.ts: expected ${what}, found ${node.getText()}`);

/** @returns {Promise<Model>} */
export async function readModel(root = ROOT) {
  const read = (name) => readFile(`${root}src/content/${name}.ts`, 'utf8');
  const kinds = readKinds(await read('schema'));
  const constants = readConstants(parse('document.ts', await read('document')));

  const toNode = (expression) => {
    if (ts.isIdentifier(expression)) {
      if (kinds.has(expression.text)) return { kind: expression.text };
      if (constants.has(expression.text)) return { kind: 'named', name: expression.text };
    } else if (ts.isCallExpression(expression)) {
      const [first, second] = expression.arguments;
      const maker = expression.expression.getText();
      if (maker === 'list' || maker === 'map') return { kind: maker, of: toNode(first) };
      if (maker === 'object') return toStruct(first, second);
    }
    throw unexpected(expression, 'a kind, list(…), map(…), object(…) or a constant of this file');
  };
  const toStruct = (fields, required) => {
    const names = required?.elements.map(({ text }) => text) ?? [];
    return {
      kind: 'object',
      fields: fields.properties.map((property) => ({
        name: property.name.text,
        description: descriptionOf(property),
        required: names.includes(property.name.text),
        node: toNode(ts.isShorthandPropertyAssignment(property) ? property.name : property.initializer),
      })),
    };
  };

  const parts = [...constants].map(([name, { statement, initializer }]) => [
    name,
    { description: descriptionOf(statement), node: toNode(initializer) },
  ]);
  return { kinds, parts: new Map(parts) };
}
