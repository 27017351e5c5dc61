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

/**
 * Properties that get short names, the same ones in the script and in its parts: of lit and of the elements, where no
 * page and no content document asks for them. Not what lit asks for by a string: `elementProperties`.
 */
const INTERNAL = [
  'addController',
  'always',
  'catalogue',
  'choose',
  'chosenLanguage',
  'contentAttribute',
  'createProperty',
  'createRenderRoot',
  'creationScope',
  'enableUpdating',
  'finalize',
  'firstUpdated',
  'foreign',
  'getPropertyDescriptor',
  'getPropertyOptions',
  'hasOwnContent',
  'hasUpdated',
  'hostConnected',
  'hostDisconnected',
  'hostUpdate',
  'hostUpdated',
  'isUpdatePending',
  'itemKey',
  'l10n',
  'lightDom',
  'messagesLanguage',
  'noAccessor',
  'performUpdate',
  'regional',
  'renderBefore',
  'renderButtons',
  'renderEntry',
  'renderExit',
  'renderList',
  'renderNodes',
  'renderNothing',
  'renderNotice',
  'renderOptions',
  'renderRoot',
  'renderTools',
  'renderWaiting',
  'searchAmong',
  'surroundings',
  'throughContent',
  'throughPage',
  'toggleAll',
];
const SHORT = Object.fromEntries(INTERNAL.map((name, at) => [`$${name}`, `_${at.toString(36)}`]));

/** Those, and all that lit itself has shortened but what two copies of lit know each other's values by. */
const NAMES = new RegExp(String.raw`^(?:${INTERNAL.join('|')}|_\$(?!lit)\w+)$`);

/** What of these names a chunk says as a string, and so would ask for in vain. */
export const findStrings = (code) => INTERNAL.filter((name) => new RegExp(`(["'\`])${name}\\1`).test(code));

/** @param module whether the chunk is a module, and so all its names its own */
export const minifyAgain = ({ module = false } = {}) => ({
  name: 'voix:minify-again',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      const { code } = await minify(chunk.code, {
        ecma: 2022,
        module,
        compress: COMPRESS,
        mangle: { properties: { regex: NAMES } },
        nameCache: { props: { props: { ...SHORT } } },
        format: { ecma: 2022 },
      });
      const asked = findStrings(code);
      if (asked.length) throw new Error(`${chunk.fileName}: expected no string like a short name, found ${asked.join(', ')}`);
      chunk.code = code;
    }
  },
});
