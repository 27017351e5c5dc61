/** What runs in every page of the bench, before its own scripts. Contestants say where things are; this says when. */

/**
 * In the page. Looks every few milliseconds whether the last question, group and resource are there; more often would be
 * work of its own.
 *
 * @param {{ questions: number, groups: number, resources: number }} counts
 */
function watch(counts) {
  const { bench } = window;
  bench.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (bench.shift += value))).observe({
    type: 'layout-shift',
    buffered: true,
  });

  /** Whether it is laid out: to ask for a box is to have it laid out now. */
  const isShown = (element) => element.getBoundingClientRect().height > 0;

  bench.isReady = () => {
    const parts = [
      counts.questions && bench.question(counts.questions - 1)?.control,
      counts.groups && bench.group(counts.groups - 1),
      counts.resources && bench.resource(counts.resources - 1),
    ].filter((part) => part !== 0);
    return parts.every(Boolean) && parts.every(isShown);
  };

  /** Resolves with the time at which it is so; rejects after a minute. */
  bench.when = (isSo) =>
    new Promise((done, failed) => {
      const end = performance.now() + 60_000;
      const look = () => {
        if (isSo()) done(performance.now());
        else if (performance.now() > end) failed(new Error('not ready within a minute'));
        else setTimeout(look, 2);
      };
      look();
    });

  /** Resolves once the frame that this is asked in is painted: a message comes after it. */
  bench.painted = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage('');
      });
    });

  bench.ready = bench.when(bench.isReady);
}

/** The script of a page. @param contestant @param counts what the page has */
export const watching = ({ page }, counts) => {
  const functions = Object.entries(page).map(([name, run]) => {
    const source = String(run);
    // A method's source is no expression.
    return `${JSON.stringify(name)}: ${/^(?:async )?(?:\(|\w+ =>|function)/.test(source) ? source : `function ${source}`}`;
  });
  return `window.bench = { ${functions.join(',\n')} };\n(${watch})(${JSON.stringify(counts)});`;
};
