/** Every name that docs/elements.md explains: in the form of code-names.mjs, so that both can be compared. */

/** The text below each heading of a level, by the heading's words. */
const sections = (markdown, level) =>
  new Map(
    markdown
      .split(new RegExp(`^${'#'.repeat(level)} `, 'm'))
      .slice(1)
      .map((text) => {
        const [title = ''] = text.split('\n', 1);
        return [title.replaceAll('`', ''), text.slice(title.length + 1)];
      }),
  );

/** The cells of a table's column that are written as code. */
const column = (text = '', at = 0) =>
  [...text.matchAll(/^\| (?!-)(.+) \|$/gm)].flatMap(([, row]) => /^\s*`([^`]+)`\s*$/.exec(row.split(' | ')[at] ?? '')?.[1] ?? []);

const named = (kind, names) => names.map((name) => `${kind} ${name}`);

const propertiesIn = (text) => [...named('attribute', column(text, 0)), ...named('property', column(text, 1))];

/** @param {string} markdown docs/elements.md */
export function namesInDocs(markdown) {
  const chapters = sections(markdown, 2);
  const common = chapters.get('What every element has') ?? '';
  const [properties] = common.split(/^### /m);
  const shared = sections(common, 3);
  const elements = {};
  for (const [tag, text] of chapters) {
    if (!tag.startsWith('voix-')) continue;
    const own = sections(text, 3);
    const facts = [...text.matchAll(/\bdata-([a-z][\w-]*)/g)].map(([, name]) => name).filter((name) => name !== 'voix');
    elements[tag] = new Set([
      ...propertiesIn(properties),
      ...propertiesIn(own.get('Attributes and properties')),
      ...named('event', column(own.get('Events'))),
      ...named('part', column(own.get('Parts'))),
      ...facts.map((name) => `fact data-${name}`),
    ]);
  }
  const slot = shared.get('Slot') ?? '';
  const slots = [...slot.matchAll(/^`([\w-]+)`: /gm)].map(([, name]) => name);
  return { elements, tokens: new Set(column(shared.get('Tokens'))), slots: new Set(slots.length || !slot.trim() ? slots : ['']) };
}

const missing = (names, others) => [...names].filter((name) => !others?.has(name));

/** What one of the two has and the other has not, a sentence each. */
export function differences(code, docs) {
  const pairs = [
    ['tokens', code.tokens, docs.tokens],
    ['slots', code.slots, docs.slots],
    ...[...new Set([...Object.keys(code.elements), ...Object.keys(docs.elements)])].map((tag) => [
      tag,
      code.elements[tag] ?? new Set(),
      docs.elements[tag] ?? new Set(),
    ]),
  ];
  return pairs.flatMap(([where, inCode, inDocs]) => [
    ...missing(inCode, inDocs).map((name) => `${where}: ${name} is in the code and not in the docs`),
    ...missing(inDocs, inCode).map((name) => `${where}: ${name} is in the docs and not in the code`),
  ]);
}
