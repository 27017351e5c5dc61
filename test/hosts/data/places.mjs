/** Places that a page puts its widgets in. */

const inBox = (style) => ({ style: `#box { ${style} }`, body: (widgets) => `<div id="box">${widgets}</div>` });
/** Each widget in a box of its own. */
const inItems = (style) => ({
  style,
  body: (widgets) =>
    `<div class="row">${widgets
      .split('\n')
      .map((widget) => `<div class="item">${widget}</div>`)
      .join('')}</div>`,
});
const show = (style) => ({ ...inBox(style), then: () => document.querySelector('#box').removeAttribute('id') });
const STALE = {
  engines: ['webkit'],
  column: 'layout',
  what: /^voix-(?:exit|page) .*: span \{ width: 0 \}/,
  why: 'WebKit 2.50 does not lay out again one line of a fixed box that it skipped while its details were closed',
};

const PLACES = {
  'flex column': inBox('display: flex; flex-direction: column; align-items: flex-start'),
  'flex row that wraps': inItems('.row { display: flex; flex-wrap: wrap } .item { flex: 1 1 300px; min-width: 0 }'),
  grid: inItems('.row { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem }'),
  'widgets as items of a grid': inBox(
    'display: grid; grid-template-columns: 1fr 1fr; align-items: center; justify-items: center',
  ),
  'cells of a table': {
    style: 'td { vertical-align: middle; padding: 9px; width: 50% } table { width: 100% }',
    body: (widgets) => `<table role="presentation"><tr><td>${widgets}</td><td>Beside it.</td></tr></table>`,
  },
  floats: inItems('.item { float: left; width: 45% }'),
  'floats that shrink to fit': inItems('.item { float: left }'),
  columns: {
    ...inBox('columns: 2'),
    except: [
      { column: 'layout', what: /(?:width|height): /, why: 'a box that breaks over two columns is measured as wide as both' },
    ],
  },
  'narrow column': inBox('width: 256px'),
  'transformed ancestor [E36]': inBox('transform: rotate(1deg) scale(0.9)'),
  'filtered and contained ancestor': inBox(
    'filter: sepia(1); contain: layout paint style; will-change: transform; isolation: isolate',
  ),
  'ancestor that clips': inBox('overflow: hidden; height: 500px; position: relative'),
  'tab that was hidden': show('display: none'),
  'carousel that was invisible [E29]': show('visibility: hidden; opacity: 0; height: 0; pointer-events: none'),
  'closed details, opened': {
    body: (widgets) => `<details id="more"><summary>More</summary>${widgets}</details>`,
    then: () => document.querySelector('#more').setAttribute('open', ''),
    except: [STALE],
  },
  'what is rendered late': {
    ...show('content-visibility: hidden'),
    except: [
      STALE,
      {
        engines: ['chromium'],
        column: 'console',
        what: /content-visibility/,
        why: 'Chromium tells whoever measures what is not shown',
      },
    ],
  },
  'modal dialog': {
    body: (widgets) => `<dialog id="modal" aria-label="Modal">${widgets}</dialog>`,
    then: () => document.querySelector('#modal').showModal(),
  },
  'shadow root of the page’s own element': {
    tags: true,
    except: [{ column: 'prose', what: / elements ≠ 0$/, why: 'its HTML stands in tags, the clean page’s in divs' }],
    body: (widgets) => `<div id="shell"><template shadowrootmode="open"><main>${widgets}</main></template></div>`,
  },
};

export const places = Object.entries(PLACES).map(([name, host]) => ({ name, ...host }));
