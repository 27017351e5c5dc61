/**
 * Build plugin: Terser over what the bundler's own minifier made. Either alone gives more bytes of brotli than both
 * (measured: docs/adr/0007-size.md).
 */
import { minify } from 'terser';

/** Nothing here has a getter with an effect, or calls a method of its own under a built-in's name. */
const COMPRESS = {
  ecma: 2022,
  passes: 3,
  hoist_funs: true,
  keep_fargs: false,
  pure_getters: true,
  unsafe_arrows: true,
  unsafe_methods: true,
};

export const minifyAgain = () => ({
  name: 'voix:minify-again',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      const { code } = await minify(chunk.code, { ecma: 2022, compress: COMPRESS, format: { ecma: 2022 } });
      chunk.code = code;
    }
  },
});
