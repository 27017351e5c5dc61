/**
 * What a page has drawn, through shadow roots and slots: boxes, words and their places. Runs in the page before its own
 * scripts (`site.visit(t, …, { before: rendered })`) and leaves itself as `window.rendered`.
 */
export function rendered() {
  const children = (node) => {
    if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes();
    return (node.shadowRoot ?? node).childNodes;
  };
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true });
  const parent = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;

  /** Every node that is drawn. */
  function* nodes(root) {
    for (const node of children(root)) {
      if (node instanceof Text) yield node;
      if (!(node instanceof Element) || /^(?:script|style|template)$/.test(node.localName)) continue;
      // A slot has no box of its own.
      if (!(node instanceof HTMLSlotElement) && !isSeen(node)) continue;
      yield node;
      yield* nodes(node);
    }
  }
  const elements = (root) => [...nodes(root)].filter((node) => node instanceof Element);

  /** Each run of words, with a rectangle for each of its lines. */
  const texts = (root) =>
    [...nodes(root)].flatMap((node) => {
      const words = node instanceof Text ? node.data.trim() : '';
      if (!words) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      return lines.length ? [{ node, words: words.replace(/\s+/g, ' '), lines }] : [];
    });

  /** Whether a box reaches out of another, by more than the browser rounds. */
  const reachesOut = (inner, outer, { sideways = false } = {}) =>
    inner.left < outer.left - 1 ||
    inner.right > outer.right + 1 ||
    (!sideways && (inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1));
  const overlap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;

  /** What can't be read whole: words out of the window, cut off by a box around them, or under other words. */
  function unreadable(root) {
    const page = { left: 0, right: document.documentElement.clientWidth };
    const all = texts(root);
    const wrong = [];
    for (const [at, { node, words, lines }] of all.entries()) {
      if (lines.some((line) => reachesOut(line, page, { sideways: true }))) wrong.push(`out of the window: ${words}`);
      for (let box = parent(node); box && box !== document.body; box = parent(box)) {
        // What is only for screen readers is not cut off by mistake.
        if (box.clientWidth <= 1 || getComputedStyle(box).overflow === 'visible') continue;
        if (lines.some((line) => reachesOut(line, box.getBoundingClientRect()))) wrong.push(`cut off: ${words}`);
      }
      for (const other of all.slice(at + 1)) {
        if (lines.some((one) => other.lines.some((two) => overlap(one, two)))) wrong.push(`${words} on ${other.words}`);
      }
    }
    for (const element of elements(root)) {
      if (element.getClientRects().length && reachesOut(element.getBoundingClientRect(), page, { sideways: true }))
        wrong.push(`out of the window: <${element.localName}>`);
    }
    return wrong;
  }

  const isControl = (element) => element.matches('a[href], button, input, select, summary, textarea, [tabindex="0"]');
  /** A link among other words: its line's height is not its own (WCAG 2.5.8, inline). */
  const isInline = (element) => {
    const block = element.closest('p, li, footer, h1, h2, h3, h4, h5, h6');
    return element.localName === 'a' && !!block && block.textContent.trim() !== element.textContent.trim();
  };

  /** What has focus, within shadow roots as well. */
  function focused() {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at === document.body ? null : at;
  }

  /** What lies on top at a point, within shadow roots as well. */
  function topmost(x, y) {
    let at = document.elementFromPoint(x, y);
    for (let next = at; next?.shadowRoot;) {
      next = next.shadowRoot.elementFromPoint(x, y);
      if (!next || next === at) break;
      at = next;
    }
    return at;
  }

  const contains = (element, node) => {
    for (let at = node; at; at = parent(at)) if (at === element) return true;
    return false;
  };

  /** How much of an element can be seen, 0 to 1: the middle and the corners of each of its lines, in the window. */
  function shareInSight(element) {
    const points = [...element.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .flatMap(({ left, right, top, bottom }) => [
        [(left + right) / 2, (top + bottom) / 2],
        ...[left + 3, right - 3].flatMap((x) => [top + 3, bottom - 3].map((y) => [x, y])),
      ]);
    return points.filter(([x, y]) => contains(element, topmost(x, y))).length / points.length;
  }

  /** The roots of all trees of the page. */
  const roots = (root = document) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ];

  window.rendered = { parent, elements, texts, unreadable, isControl, isInline, focused, shareInSight, roots };
}
