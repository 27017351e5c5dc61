/** What a host page is asked, in every engine. Runs there before the page's own scripts, as `window.inspect`. Served as text. */

/** Every page has the same day and hour: whether a help line is open now is among the words that are compared. */
function stopClock() {
  const now = Date.parse('2026-11-25T15:00:00Z');
  window.Date = new Proxy(Date, {
    construct: (target, values, self) => Reflect.construct(target, values.length ? values : [now], self),
    get: (target, key) => (key === 'now' ? () => now : target[key]),
  });
}

function inspectPage(names) {
  const WIDGETS = ['[data-voix]', ...names].join();
  /** What the page's CSS must not change of what the library renders. */
  const OWN = [
    'in the window',
    ...['display', 'position', 'float', 'box-sizing', 'overflow-x', 'opacity', 'visibility', 'transform', 'cursor'],
    ...['margin-top', 'margin-right', 'margin-bottom', 'margin-left'],
    ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
    ...['border-top-width', 'border-left-width', 'border-top-style', 'border-top-left-radius', 'box-shadow'],
    ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-variant-caps', 'line-height'],
    ...['letter-spacing', 'word-spacing', 'text-align', 'text-indent', 'text-transform', 'text-decoration-line'],
    ...['white-space', 'list-style-type', 'direction', 'writing-mode', 'column-count'],
  ];
  /** And of the layout of the page's own HTML in a widget. Lengths are told in its own letters' size. */
  const SLOTTED = [
    ...['display', 'position', 'float', 'list-style-type', 'margin-top', 'margin-bottom', 'margin-left'],
    ...['padding-top', 'padding-bottom', 'padding-left'],
  ];

  /** Every widget that stands in the page, through the page's own shadow roots; none inside of another. */
  function* widgetsIn(root) {
    for (const child of root.children) {
      if (child.matches(WIDGETS)) yield child;
      else {
        if (child.shadowRoot) yield* widgetsIn(child.shadowRoot);
        yield* widgetsIn(child);
      }
    }
  }
  const widgets = () => [...widgetsIn(document)];

  function* rendered(root) {
    for (const element of root.querySelectorAll('*:not(style, slot)')) {
      yield element;
      if (element.shadowRoot) yield* rendered(element.shadowRoot);
    }
  }
  const nameOf = ({ localName, classList }) => [localName, ...classList].join('.');

  /** Whether what is fixed in the window is in it: the way out always has to be. */
  function isInReach(element, { position }) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return position !== 'fixed' || (left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight);
  }

  /** The `auto` margins of what is fixed are told as what the window leaves, which is less by the page's scroll bars. */
  const valueOf = (style, property) =>
    style.position === 'fixed' && property.startsWith('margin-') ? 'auto' : style.getPropertyValue(property);

  function own(element, withSize) {
    const style = window.getComputedStyle(element);
    const values = OWN.slice(1).map((property) => valueOf(style, property));
    // Of its layout, not of what a transformed page makes of it. What a closed answer holds may not be laid out at all.
    const size = element.checkVisibility() ? [element.offsetWidth, element.offsetHeight] : [0, 0];
    return [nameOf(element), ...(withSize ? size : []), isInReach(element, style), ...values];
  }

  function slotted(element) {
    const style = window.getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const inLetters = (value) => (/^[\d.]+px$/.test(value) ? `${(parseFloat(value) / size).toFixed(1)}em` : value);
    return [nameOf(element), ...SLOTTED.map((property) => inLetters(style.getPropertyValue(property)))];
  }

  const isHtml = (widget) => widget.children.length > 0;
  const boxOf = (widget) => [...rendered(widget.shadowRoot)].find(({ classList }) => classList.contains('box'));

  window.inspect = {
    own: OWN,
    slotted: SLOTTED,
    widgets,
    /** What is still awaited, or true. */
    ready(count) {
      const all = widgets();
      const waiting = all.filter((widget) => !window.seen.ready.has(widget) || !widget.shadowRoot);
      const isLong = (widget) => widget.matches('voix-resource-list, [data-voix=resource-list]');
      const searching = (widget) => [...rendered(widget.shadowRoot)].some(({ type }) => type === 'search');
      if (all.length < count) return `${all.length} of ${count} widgets`;
      if (waiting.length) return waiting.map((widget) => widget.outerHTML.slice(0, 80));
      // A reader goes there, and back.
      const unsearched = all.find((widget) => isLong(widget) && !searching(widget));
      if (unsearched) unsearched.scrollIntoView();
      else window.scrollTo(0, 0);
      return !unsearched || 'the search';
    },
    /** A reader opens the first question of each. */
    open() {
      for (const widget of widgets()) {
        const first = [...widget.querySelectorAll('summary'), ...rendered(widget.shadowRoot)].find(
          ({ localName }) => localName === 'summary',
        );
        if (first && !first.parentElement.open) first.click();
      }
    },
    words: () => widgets().map((widget) => window.seen.text(widget)),
    /** What a widget takes from its page on purpose, and how much room it has there. */
    given: () =>
      widgets().map((widget) => {
        const { fontFamily, letterSpacing, wordSpacing } = window.getComputedStyle(widget);
        return { width: window.getComputedStyle(boxOf(widget)).width, fontFamily, letterSpacing, wordSpacing };
      }),
    /** On the clean page: the same. */
    give(all) {
      // A font that nobody has named depends on each text's language: naming the same would not.
      const unnamed = window.getComputedStyle(document.documentElement).fontFamily;
      for (const [at, widget] of widgets().entries()) {
        const { fontFamily, ...others } = all[at];
        Object.assign(widget.parentElement.style, others, { fontFamily: fontFamily === unnamed ? '' : fontFamily });
      }
    },
    measure: () =>
      widgets().map((widget) => ({
        // A host belongs to its page, and the size of what holds the page's own words is theirs.
        own: [...rendered(widget.shadowRoot)]
          .filter(({ localName }) => !names.includes(localName))
          .map((element) => own(element, !isHtml(widget))),
        slotted: [...widget.querySelectorAll('*:not([class], [hidden], [hidden] *, [data-voix] *)')].map(slotted),
      })),
    async axe() {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const options = { runOnly: tags, resultTypes: ['violations'], elementRef: true };
      const { violations } = await window.axe.run({ include: widgets() }, options);
      // The page's own HTML keeps the page's colours: whether they can be told apart is the page's affair.
      const isPages = (id, { element }) => /contrast|link-in-text/.test(id) && !element.getRootNode().host;
      return violations.flatMap(({ id, nodes }) =>
        nodes.filter((node) => !isPages(id, node)).map(({ target }) => `${id}: ${target.flat().join(' ')}`),
      );
    },
  };
}

const NAMES = ['page', 'intro', 'group-card', 'group-list', 'faq', 'resource-list', 'timeline', 'statement', 'help-lines']
  .concat('notice', 'exit', 'language')
  .map((name) => `voix-${name}`);

export const INSPECT = `(${stopClock})(); (${inspectPage})(${JSON.stringify(NAMES)});`;
