/** The markup that a designer copies from a story: what a page would have to say for it. */

/** As JSON survives a CMS: no `<`, `>` or `&` in it. */
const json = (content) =>
  JSON.stringify(content, null, 2).replace(/[<>&]/g, (mark) => String.raw`\u00${mark.charCodeAt(0).toString(16)}`);

/**
 * @param {string} code what the story has rendered
 * @param {{ component?: string, args: Readonly<Record<string, unknown>> }} context
 */
export function snippet(code, { component, args }) {
  const [, rendered = code] = /<div lang[^>]*>\s*([^]*?)\s*<\/div>\s*$/.exec(code) ?? [];
  const { content } = args;
  const end = `></${component}>`;
  // A property can't be seen in the markup.
  if (content === undefined || !rendered.includes(end)) return rendered;
  const script = `<script type="application/json">\n${json(content)}\n</script>`;
  return rendered.replace(end, () => `>\n${script}\n</${component}>`);
}
