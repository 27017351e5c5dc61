/** The first script of a page under test: keeps what nothing else tells in every engine. Served as text. */

function watch() {
  const seen = { ready: new WeakSet(), complaints: [] };
  window.seen = seen;
  const complain = (kind, text) => seen.complaints.push(`${kind}: ${text}`);
  for (const kind of ['error', 'warn', 'info', 'log', 'debug']) {
    const original = console[kind];
    console[kind] = (...words) => {
      complain(kind, words.map(String).join(' '));
      original.apply(console, words);
    };
  }
  addEventListener('error', ({ message }) => complain('exception', message));
  addEventListener('unhandledrejection', ({ reason }) => complain('exception', String(reason)));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, disposition }) =>
    complain('policy', `${disposition} ${effectiveDirective} ${blockedURI} ${sample}`),
  );
  addEventListener('voix-ready', (event) => seen.ready.add(event.composedPath()[0]), true);

  /** The text below a node that is not hidden, not even by a closed answer, through shadow roots and slots. */
  const textOf = (node) => {
    if (node instanceof Text) return node.data;
    const isSlot = node instanceof HTMLSlotElement;
    if (!(node instanceof Element) || /^(?:script|style|template)$/.test(node.localName)) return '';
    // A slot has no box of its own to be asked.
    if (!isSlot && !node.checkVisibility({ visibilityProperty: true })) return '';
    const assigned = isSlot ? node.assignedNodes() : [];
    const nodes = assigned.length ? assigned : (node.shadowRoot ?? node).childNodes;
    return [...nodes].map(textOf).join(' ');
  };
  seen.text = (element) => textOf(element).replace(/\s+/g, ' ').trim();
}

export const WATCH = `(${watch})();`;
