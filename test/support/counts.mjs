/** Counts what the library does on a page, whatever the machine: updates, nodes, listeners, observers, what it asks the browser for. */

/**
 * Runs in the page before its own scripts. `added` and `removed` are nodes of shadow trees, `written` their attributes and
 * texts; `formatters` what `Intl` was asked for; `styles` how many letters of style sheets were parsed.
 */
export function keepCounts() {
  const nothing = { updates: {}, added: 0, removed: 0, written: 0, listeners: 0, observers: 0, formatters: 0, styles: 0 };
  const counts = structuredClone(nothing);

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

  /** Counts the calls of a function, with `new` or without. */
  const watch = (owner, name, note) => {
    const count = { apply: (call, self, given) => (note(...given), Reflect.apply(call, self, given)) };
    const construct = (made, given) => (note(...given), Reflect.construct(made, given));
    owner[name] = new Proxy(owner[name], { ...count, construct });
  };
  const asked = () => void counts.formatters++;
  for (const name of Object.getOwnPropertyNames(Intl)) if (typeof Intl[name] === 'function') watch(Intl, name, asked);
  for (const { prototype } of [Number, Date, Array]) watch(prototype, 'toLocaleString', asked);
  for (const name of ['replaceSync', 'insertRule'])
    watch(window.CSSStyleSheet.prototype, name, (text) => void (counts.styles += text.length));

  /** Everything so far, and from now on anew. */
  window.takeCounts = () => {
    const taken = structuredClone(counts);
    Object.assign(counts, structuredClone(nothing));
    return taken;
  };
}
