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

  /** Runs in the next frame, and resolves once that is painted: a message comes after it. */
  bench.painted = (act) =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        act?.();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage('');
      });
    });

  /** From an act to the end of the first frame in which something is so, in ms. */
  bench.timed = async (act, isSo) => {
    let since;
    await bench.painted(() => {
      since = performance.now();
      act();
    });
    const end = since + 60_000;
    while (!isSo()) {
      if (performance.now() > end) throw new Error('nothing has come of it within a minute');
      await bench.painted();
    }
    return performance.now() - since;
  };

  bench.isOpen = (at) => {
    const { answer } = bench.question(at) || {};
    return !!answer && answer.checkVisibility({ visibilityProperty: true }) && isShown(answer);
  };

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
