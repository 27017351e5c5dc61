/** Runs in the preview's frame, before voix.js: tells the page around it what becomes of the widgets. */
(() => {
  const { parts } = document.currentScript.dataset;
  const tell = (message) => parent.postMessage(message, '*');
  const awaited = '[src],[content],[data-src],[data-content],:has(> script)';
  const finished = new Set();
  // What puts faults into words, asked for early: it has to be there before all is said to be well.
  const words = import(`${parts}faults.js`);

  /** By a message: browsers hold back the timers of frames that are out of sight. */
  function turn() {
    const { port1, port2 } = new MessageChannel();
    return new Promise((done) => {
      port1.onmessage = done;
      port2.postMessage('');
    });
  }

  async function settle() {
    // Until then, more widgets may come.
    if (document.readyState === 'loading' || [...document.body.children].some((widget) => !finished.has(widget))) return;
    await words;
    // The widgets asked for the same file before: they are answered first.
    await turn();
    await turn();
    tell({ isSettled: true });
  }

  function finish(widget) {
    finished.add(widget.closest('body > *'));
    void settle();
  }

  /** A widget is ready as soon as it shows the page's own HTML: a document may still be on its way. */
  function ready({ target }) {
    const isWaiting = target.matches(awaited) && [...target.childNodes].some(({ assignedSlot }) => assignedSlot);
    if (!isWaiting) finish(target);
  }

  addEventListener('voix-ready', ready);
  addEventListener('voix-error', (event) => {
    tell({ faults: event.faults.map(({ path, expected, found }) => ({ path, expected, found })) });
    finish(event.target);
  });
  addEventListener('DOMContentLoaded', settle);
  addEventListener('load', () => customElements.get('voix-faq') || tell({ hasStarted: false, isSettled: true }));
  words.catch(() => tell({ isShared: false, isSettled: true }));
})();
