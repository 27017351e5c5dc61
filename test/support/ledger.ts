/**
 * Keeps the books on what a page holds: listeners, observers, timers, style sheets. To be imported before the library,
 * so that nothing of it is missed.
 */

type Call = (...args: never[]) => unknown;

const listeners = new Set<string>();
const observers = new Set<object>();
const timers = new Set<unknown>();

const ids = new WeakMap<object, number>();
let made = 0;
function idOf(value: object): number {
  let id = ids.get(value);
  if (id === undefined) ids.set(value, (id = ++made));
  return id;
}

/** What lives as long as the page: an element's own listeners go with it. */
const isLasting = (target: EventTarget): boolean =>
  !(target instanceof Node) || [document, document.documentElement, document.head, document.body].includes(target as HTMLElement);

function keyOf(target: EventTarget, type: string, listener: object, options?: boolean | EventListenerOptions): string {
  const capture = typeof options === 'object' ? options.capture : options;
  return `${type} at ${target.constructor.name}#${idOf(target)}, ${idOf(listener)}${capture ? ', capturing' : ''}`;
}

const { addEventListener, removeEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
  const target = this ?? window;
  if (listener && isLasting(target)) listeners.add(keyOf(target, type, listener, options));
  addEventListener.call(target, type, listener, options);
};
EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
  const target = this ?? window;
  if (listener) listeners.delete(keyOf(target, type, listener, options));
  removeEventListener.call(target, type, listener, options);
};

for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
  const { prototype } = window[name] as { prototype: { observe: Call; disconnect: Call } };
  const { observe, disconnect } = prototype;
  prototype.observe = function (...args) {
    observers.add(this);
    return observe.apply(this, args);
  };
  prototype.disconnect = function (...args) {
    observers.delete(this);
    return disconnect.apply(this, args);
  };
}

for (const [start, stop, isRepeated] of [
  ['setTimeout', 'clearTimeout', false],
  ['setInterval', 'clearInterval', true],
  ['requestAnimationFrame', 'cancelAnimationFrame', false],
] as const) {
  const [starts, stops] = [window[start] as Call, window[stop]];
  const started = (call: Call, ...args: never[]): unknown => {
    const timer = starts.call(
      window,
      ...([
        (...values: never[]) => {
          if (!isRepeated) timers.delete(timer);
          call(...values);
        },
        ...args,
      ] as never[]),
    );
    timers.add(timer);
    return timer;
  };
  const stopped = (timer: number): void => {
    timers.delete(timer);
    stops(timer);
  };
  Object.assign(window, { [start]: started, [stop]: stopped });
}

/** The page's elements without scripts, which are the test's. */
function nodes(): string {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  for (const script of page.querySelectorAll('script')) script.remove();
  return page.outerHTML;
}

/** What the page holds now. */
export const holdings = (): Readonly<Record<string, unknown>> => ({
  listeners: [...listeners].sort(),
  observers: observers.size,
  timers: timers.size,
  sheets: document.adoptedStyleSheets.length,
  nodes: nodes(),
});
