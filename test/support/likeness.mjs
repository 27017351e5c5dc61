/** What two renderings of one content have to share: the accessibility tree with all words, and the pixels. */

/** Properties of the accessibility tree that are states, not bookkeeping of this very tree. */
const STATES = [
  'checked',
  'disabled',
  'expanded',
  'focusable',
  'level',
  'multiselectable',
  'pressed',
  'readonly',
  'required',
  'selected',
];
/** Roles of boxes without a meaning, and of the lines that a text happens to be broken into. */
const PLAIN = new Set(['generic', 'none', 'InlineTextBox', 'RootWebArea']);

/** The accessibility tree below an element of the page, a line a node: `  heading "Why?" level=3`. */
export async function accessibilityTree(page, selector = ':root') {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await client.send('DOM.describeNode', { nodeId });
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const visit = ({ ignored, role, name, properties = [], childIds = [] }, depth) => {
    const said = !ignored && !PLAIN.has(role.value);
    if (said) {
      const states = properties
        .filter((property) => STATES.includes(property.name))
        .map(({ name, value }) => ` ${name}=${value.value}`);
      lines.push(`${'  '.repeat(depth)}${role.value} "${(name?.value ?? '').replace(/\s+/g, ' ').trim()}"${states.join('')}`);
    }
    for (const id of childIds) if (byId.has(id)) visit(byId.get(id), depth + (said ? 1 : 0));
  };
  visit(
    nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId),
    0,
  );
  // White space between blocks is nothing that anyone hears.
  return lines.filter((line) => !/StaticText ""/.test(line));
}

/** Runs in the page: resolves once nothing moves any more, in shadow roots neither. */
function atRest() {
  const roots = (root) =>
    [root].concat([...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])));
  return Promise.allSettled(roots(document).flatMap((root) => root.getAnimations().map(({ finished }) => finished)));
}

/** A picture of what can be seen now; two are the same where nothing differs. */
export async function pictureOf(page) {
  await page.evaluate(atRest);
  return page.screenshot({ encoding: 'base64', optimizeForSpeed: true, captureBeyondViewport: false });
}

/** Where two pictures of one size differ: `null`, or how many pixels in which rectangle. */
export async function pictureDifference(page, one, other) {
  if (one === other) return null;
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
          const { width, height } = bitmap;
          const context = new OffscreenCanvas(width, height).getContext('2d');
          context.drawImage(bitmap, 0, 0);
          return { width, data: new Uint32Array(context.getImageData(0, 0, width, height).data.buffer) };
        }),
      );
      const different = [...a.data.keys()].filter((at) => a.data[at] !== b.data[at]);
      const range = (values) => `${values.reduce((x, y) => Math.min(x, y))}–${values.reduce((x, y) => Math.max(x, y))}`;
      const xs = different.map((at) => at % a.width);
      const ys = different.map((at) => Math.floor(at / a.width));
      return different.length ? `${different.length} pixels, x ${range(xs)}, y ${range(ys)}` : null;
    },
    [one, other],
  );
}
