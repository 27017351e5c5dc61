/**
 * Rewrites the selectors of a style sheet so that browsers find out at once which rules an element may have: what a rule
 * is for (the last compound of its selector) is one name, not `:is()` or `:where()` of several. Browsers keep rules by that
 * name; one without is tried on every element of the page. What each selector matches, and its weight, stay the same.
 *
 *     :where(p,ul)>li          stays: it is for `li`
 *     :where(p,ul):not([a])    :where(p):not([a]), :where(ul):not([a])
 *     :is(voix-a,[b=a])        :where(voix-a):not(._), :where([b=a]):not(._)
 */
import { transform } from 'lightningcss';

const add = (one, other) => one.map((count, at) => count + other[at]);
const heavier = (one, other) => {
  const at = one.findIndex((count, at) => count !== other[at]);
  return at < 0 || one[at] > other[at] ? one : other;
};

/** [ids, classes, types] (Selectors 4, "Calculating a selector's specificity"). Of ids there are none. */
const weightOf = (selector) => selector.reduce((sum, part) => add(sum, weightOfPart(part)), [0, 0, 0]);

function weightOfPart({ type, kind, selectors }) {
  switch (type) {
    case 'combinator':
    case 'universal':
      return [0, 0, 0];
    case 'type':
    case 'pseudo-element':
      return [0, 0, 1];
    case 'class':
    case 'attribute':
      return [0, 1, 0];
    case 'pseudo-class':
      if (kind === 'where') return [0, 0, 0];
      return selectors ? selectors.map(weightOf).reduce(heavier) : [0, 1, 0];
    // An id: what weighs as much and is nobody's could be somebody's.
    default:
      throw new Error(`expected no such part of a selector, found ${type}`);
  }
}

/** What adds weight and nothing else: `:not(._)`, for no element has that class. */
function weight([, classes, types]) {
  const descendants = Array(types).fill([{ type: 'type', name: '_' }]);
  const nobody = descendants.flatMap((one, at) => (at ? [{ type: 'combinator', value: 'descendant' }, ...one] : one));
  nobody.push(...Array(classes).fill({ type: 'class', name: '_' }));
  return nobody.length ? [{ type: 'pseudo-class', kind: 'not', selectors: [nobody] }] : [];
}

const where = (selector) => ({ type: 'pseudo-class', kind: 'where', selectors: [selector] });
const isCombinator = ({ type }) => type === 'combinator';

/**
 * A selector as several, each for one name.
 *
 * @param weighs whether its weight counts: not inside of `:where()`
 */
export function sortSelector(selector, weighs = true) {
  const start = selector.findLastIndex(isCombinator) + 1;
  const at = selector.findIndex(({ type, kind }, at) => at >= start && type === 'pseudo-class' && /^(?:is|where)$/.test(kind));
  if (at < 0 || selector[start].type === 'type') return [selector];
  const { kind, selectors } = selector[at];
  const heaviest = selectors.map(weightOf).reduce(heavier);
  const keepsWeight = weighs && kind === 'is';
  return selectors
    .flatMap((one) => sortSelector(one, keepsWeight))
    .map((one) => {
      const isHeaviest = String(weightOf(one)) === String(heaviest);
      const stands = keepsWeight && isHeaviest && at === start && !one.some(isCombinator);
      const same = stands ? one : [where(one), ...(keepsWeight ? weight(heaviest) : [])];
      return [...selector.slice(0, at), ...same, ...selector.slice(at + 1)];
    });
}

export function sortSelectors(css, filename) {
  const { code } = transform({ filename, code: Buffer.from(css), visitor: { Selector: (selector) => sortSelector(selector) } });
  return code.toString();
}
