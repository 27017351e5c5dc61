/** A style sheet without what a browser does not need. Throws where it is not valid. */
import { transform } from 'lightningcss';

export function minifyCss(css, filename) {
  // No targets: nothing is rewritten for older browsers, whatever the sheet uses.
  const { code, warnings } = transform({ filename, code: Buffer.from(css), minify: true });
  if (warnings.length) throw new Error(`${filename}: ${warnings.map(({ message }) => message).join('; ')}`);
  return code.toString();
}
