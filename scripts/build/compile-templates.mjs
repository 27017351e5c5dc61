/**
 * Build plugin: lit's first step on a template, done before it is sent. lit finds the places of a template's values by
 * reading its HTML when it is first rendered; here lit's own code does so during the build, and html`…` becomes a call
 * with the finished template, so plain that the script makes its nodes without a reader of HTML (trim-lit.mjs).
 *
 * In a finished template an attribute is `name=value` without quotes, `name$=$` one with values, `<?>` the place of a value
 * between the tags, `<!>` a node that ends such a place, and `</>` the end of an element.
 */
import { _$LH } from 'lit-html/private-ssr-support.js';
import MagicString from 'magic-string';
import { parseAst } from 'vite';

const { getTemplateHtml, marker, boundAttributeSuffix, HTML_RESULT } = _$LH;
/** Stands for lit's markers: a character that no template of the library has. */
const MARK = '$';

/** Elements of templates that HTML has no end for. */
const VOID = /^(?:br|hr|img|input)$/;

/** HTML with all attributes written alike, and all elements ended. */
function plain(html) {
  if (/&|'|=\s|="[^"]*(?:>| \S+=)/.test(html)) throw new Error(`expected a plainer template, found ${html}`);
  return html.replace(/<\/[\w-]+>/g, '</>').replace(/<([a-z][\w-]*)([^>]*)>/g, (_, tag, attributes) => {
    const all = attributes.trim().replace(/([^\s=]+)(?:="([^"]*)"|=(\S+))?\s*/g, ' $1=$2$3');
    return `<${tag}${all}>${VOID.test(tag) ? '</>' : ''}`;
  });
}

/** The finished template, from the pieces between its values. */
export function finish(pieces) {
  if (pieces.join('').includes(MARK)) throw new Error(`expected no "${MARK}" in a template, found ${pieces.join('…')}`);
  const [html, names] = getTemplateHtml(Object.assign([...pieces], { raw: pieces }), HTML_RESULT);
  const finished = String(html)
    // lit's end for a value that stands last.
    .replace(/<\?>$/, '<!>')
    .replaceAll(boundAttributeSuffix, MARK)
    .replaceAll(`<?${marker}>`, '<?>')
    .replaceAll(marker, MARK);
  const unusual = names.some((name) => name !== name.toLowerCase());
  const values = finished.split(/<\?>|\$(?!=)/).length - 1;
  // Capitals are lost in the names of attributes; the script knows no values in comments, for elements, in raw text.
  if (unusual || values !== pieces.length - 1 || /\s\$\d|<\/?\$|<!--|<(?:script|style|textarea|title)\b/i.test(finished)) {
    throw new Error(`expected values in attributes with small letters and between tags only, found ${pieces.join('…')}`);
  }
  return plain(finished);
}

/** Every html`…` of a syntax tree, outer ones first. */
function* templatesIn(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html') yield node;
  for (const key in node) yield* templatesIn(node[key]);
}

/**
 * A module with its templates finished; undefined where it has none.
 *
 * @param {boolean} [alone] whether it comes without lit: a part (parts.mjs) is rendered by the script's
 */
export function compile(code, alone = false) {
  const templates = [...templatesIn(parseAst(code))];
  if (!templates.length) return undefined;
  const text = new MagicString(code);
  text.prepend('const voix_template = (strings) => strings;\n');
  for (const [at, { start, end, quasi }] of templates.entries()) {
    const name = `voix_template_${at}`;
    const html = finish(quasi.quasis.map(({ value }) => value.cooked));
    // A tagged template, because of its `raw`: lit knows by it that no text of a document poses as a template.
    text.append(`\nconst ${name} = voix_template\`${html.replace(/[\\`]|\$\{/g, '\\$&')}\`;`);
    let from = start;
    let before = alone ? `({ _$litType$: 1, strings: ${name}, values: [` : `html(${name}, `;
    for (const expression of quasi.expressions) {
      text.update(from, expression.start, before);
      from = expression.end;
      before = ', ';
    }
    const last = quasi.expressions.length ? '' : before;
    text.update(from, end, last + (alone ? '] })' : ')'));
  }
  return text.toString();
}

export const compileTemplates = ({ alone } = {}) => ({
  name: 'voix:compile-templates',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts$/, code: 'html`' },
    order: 'post',
    handler(code) {
      const compiled = compile(code, alone);
      return compiled === undefined ? undefined : { code: compiled, map: null };
    },
  },
});
