/** Counts what the library does on a page, whatever the machine: updates, nodes, listeners, observers. */

/**
 * Runs in the page before its own scripts. `added` and `removed` are nodes of shadow trees, `written` their attributes and
 * texts.
 */
export function keepCounts() {
  const counts = { updates: {}, added: 0, removed: 0, written: 0, listeners: 0, observers: 0 };

  const { define } = CustomElementRegistry.prototype;
  CustomElementRegistry.prototype.define = function (name, element, ...rest) {
    const { update } = element.prototype;
    element.prototype.update = function (...args) {
      counts.updates[name] = (counts.updates[name] ?? 0) + 1;
      return update.apply(this, args);
    };
    return define.call(this, name, element, ...rest);
  };

  const withNodesIn = (node) => 1 + [...node.childNodes].reduce((sum, child) => sum + withNodesIn(child), 0);
  const changes = new MutationObserver((records) => {
    for (const { type, addedNodes, removedNodes } of records) {
      if (type !== 'childList') counts.written++;
      for (const node of addedNodes) counts.added += withNodesIn(node);
      for (const node of removedNodes) counts.removed += withNodesIn(node);
    }
  });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    changes.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
    return root;
  };

  // This observer is no widget's, and is there before anything is counted.
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Native = window[name];
    window[name] = class extends Native {
      constructor(callback, options) {
        super(callback, options);
        counts.observers++;
      }
    };
  }

  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...args) {
    counts.listeners++;
    return addEventListener.apply(this ?? window, args);
  };

  /** Everything so far, and from now on anew. */
  window.takeCounts = () => {
    const taken = structuredClone(counts);
    Object.assign(counts, { updates: {}, added: 0, removed: 0, written: 0, listeners: 0, observers: 0 });
    return taken;
  };
}
