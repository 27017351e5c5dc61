/** What every app shares: the tree it renders, and how a page has it rendered once more. */
export const tree = JSON.parse(document.querySelector('#tree').text);
export const root = document.querySelector('#app');
export const isHydrated = 'hydrate' in document.querySelector('#main').dataset;

const frame = () => new Promise((done) => requestAnimationFrame(done));

/**
 * `render` is given how often it has rendered: something has to differ for a framework to look at all of it. `rendered`
 * resolves once it has done so for the first time.
 */
export function renderTwice(render, rendered = frame()) {
  if (!isHydrated) render(1);
  window.renderAgain = async () => {
    await rendered;
    render(2);
    await frame();
  };
}
