/**
 * Build plugin: Terser over what the bundler's own minifier made. Either alone gives more bytes of brotli than both
 * (measured: docs/adr/0007-size.md).
 */
import { minify } from 'terser';

export const minifyAgain = () => ({
  name: 'voix:minify-again',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      const { code } = await minify(chunk.code, { ecma: 2022, compress: { ecma: 2022, passes: 3 }, format: { ecma: 2022 } });
      chunk.code = code;
    }
  },
});
