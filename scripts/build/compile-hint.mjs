/**
 * Build plugin: the first line of voix.js, which has Chromium compile all functions while the file arrives. Without it each
 * is read over when the file is, and read once more when it is first called; nearly all are called on a page with widgets
 * (V8, "explicit compile hints", from Chromium 136 on). For others it is a comment.
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

export const compileHint = () => ({
  name: 'voix:compile-hint',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) chunk.code = HINT + chunk.code;
  },
});
